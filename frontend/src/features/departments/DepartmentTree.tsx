import { Empty, Tag, Tree, type TreeProps } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import styles from './DepartmentsPage.module.css'
import { type Branch, idsOf, placeOfDrop } from './tree'
import { useMove } from './use-move'

interface DepartmentTreeProps {
  /** All of it, for the places. */
  tree: readonly Branch[]
  /** What the search has left. */
  shown: readonly Branch[]
  searched: boolean
  chosen: string
  onChoose: (id: string) => void
  /** Whether departments are moved by dragging. */
  movable: boolean
  reload: () => void
}

/** The tree: arrows walk it, Enter chooses, and a department is dragged to another place. */
export function DepartmentTree(props: DepartmentTreeProps) {
  const { tree, shown, searched, chosen, onChoose, movable, reload } = props
  const { t } = useTranslation('departments')
  const [open, setOpen] = useState<string[]>(() => tree.flatMap(idsOf))
  const move = useMove()
  useEffect(() => {
    if (searched) setOpen(shown.flatMap(idsOf))
  }, [searched, shown])

  const drop: TreeProps['onDrop'] = async ({ dragNode, node, dropToGap, dropPosition }) => {
    const dragged = String(dragNode.key)
    // antd counts the gap by the row's own place: one less is the gap above it.
    const own = Number(node.pos.split('-').at(-1))
    const where = dropToGap ? (dropPosition < own ? -1 : 1) : 0
    const place = placeOfDrop(tree, dragged, String(node.key), where)
    const version = versionOf(tree, dragged)
    if (place && version !== undefined) await move({ id: dragged, version, ...place })
    reload()
  }

  if (shown.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
  }
  return (
    <Tree
      blockNode
      showLine
      aria-label={t('tree')}
      treeData={nodesOf(shown)}
      expandedKeys={open}
      onExpand={(keys) => setOpen(keys.map(String))}
      selectedKeys={[chosen]}
      onSelect={(_, { node }) => onChoose(String(node.key))}
      draggable={
        movable ? { icon: false, nodeDraggable: (node) => node.key !== tree[0]?.item.id } : false
      }
      onDrop={drop}
    />
  )
}

function nodesOf(branches: readonly Branch[]): NonNullable<TreeProps['treeData']> {
  return branches.map((branch) => ({
    key: branch.item.id,
    title: <Row branch={branch} />,
    children: nodesOf(branch.below),
  }))
}

function Row({ branch: { item } }: { branch: Branch }) {
  const { t } = useTranslation('departments')
  const formats = useFormats()
  const people = item.people.totalCount
  const open = item.openRecords.totalCount
  return (
    <span className={styles.row}>
      <span className={item.active ? undefined : styles.closed}>{item.name}</span>
      {!item.active && <Tag variant="filled">{t('closed')}</Tag>}
      <span className={styles.counts}>
        {people > 0 && (
          <span>{t('people', { count: people, number: formats.number(people) })}</span>
        )}
        {open > 0 && <span>{t('open', { count: open, number: formats.number(open) })}</span>}
      </span>
    </span>
  )
}

function versionOf(tree: readonly Branch[], id: string): number | undefined {
  for (const { item, below } of tree) {
    const found = item.id === id ? item.version : versionOf(below, id)
    if (found !== undefined) return found
  }
  return undefined
}
