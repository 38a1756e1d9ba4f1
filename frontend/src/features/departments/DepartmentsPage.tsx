import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Columns } from '@/components/Columns'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { readFragment } from '@/gql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { useSearch } from '@/lib/search-params'
import { useViewer } from '@/lib/viewer'
import { DepartmentCard } from './DepartmentCard'
import { DepartmentForm } from './DepartmentForm'
import styles from './DepartmentsPage.module.css'
import { DepartmentTree } from './DepartmentTree'
import { MoveForm } from './MoveForm'
import { DepartmentItem, departmentTreeQuery, findBranch, foundIn, treeOf } from './tree'

/** The company's departments as a tree, with the chosen one beside it; which one stands in the address. */
export function DepartmentsPage() {
  const { t } = useTranslation('departments')
  const viewer = useViewer()
  const [{ data, error }, ask] = useQuery({ query: departmentTreeQuery })
  const [params, change] = useSearch()
  const [text, setText] = useState('')
  const dialog = useDialogParam('dialog')
  const reload = () => ask({ requestPolicy: 'network-only' })
  const tree = data && treeOf(readFragment(DepartmentItem, nodesOf(data.departments)))
  const [company] = tree ?? []
  const chosen = (tree && findBranch(tree, params.get('department') ?? '')) ?? company
  const mayCreate = viewer?.may('CREATE', 'Department') ?? false
  const mayChange = viewer?.may('UPDATE', 'Department') ?? false
  const choose = (id: string) =>
    change((current) => {
      current.set('department', id)
      return current
    })

  return (
    <Page
      title={t('title')}
      actions={
        mayCreate &&
        chosen && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => dialog.open('new')}
          >
            {t('new')}
          </Button>
        )
      }
    >
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!error && !tree && <Skeleton active paragraph={{ rows: 10 }} />}
      {tree && chosen && (
        <Columns
          main={
            <Section title={t('tree')}>
              <Input.Search
                allowClear
                className={styles.search ?? ''}
                placeholder={t('search')}
                aria-label={t('search')}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
              <DepartmentTree
                tree={tree}
                shown={foundIn(tree, text)}
                searched={text.trim() !== ''}
                chosen={chosen.item.id}
                onChoose={choose}
                movable={mayChange && text.trim() === ''}
                reload={reload}
              />
              {mayChange && <p className={styles.hint}>{t('dragHint')}</p>}
            </Section>
          }
          side={
            <DepartmentCard
              branch={chosen}
              isCompany={chosen === company}
              mayChange={mayChange}
              onEdit={() => dialog.open('edit')}
              onMove={() => dialog.open('move')}
              reload={reload}
            />
          }
        />
      )}
      {chosen && mayCreate && dialog.value === 'new' && (
        <DepartmentForm
          key="new"
          parent={chosen.item}
          places={chosen.below.length}
          onClose={dialog.close}
          onSaved={() => {
            reload()
            dialog.close()
          }}
        />
      )}
      {chosen && mayChange && dialog.value === 'edit' && (
        <DepartmentForm
          key={chosen.item.id}
          department={chosen.item}
          onClose={dialog.close}
          onSaved={() => {
            reload()
            dialog.close()
          }}
          reload={reload}
        />
      )}
      {tree && chosen && chosen !== company && mayChange && dialog.value === 'move' && (
        <MoveForm
          key={chosen.item.id}
          tree={tree}
          branch={chosen}
          onClose={dialog.close}
          onSaved={() => {
            reload()
            dialog.close()
          }}
          reload={reload}
        />
      )}
    </Page>
  )
}
