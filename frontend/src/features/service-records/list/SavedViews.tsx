import { BookOutlined, DownOutlined } from '@ant-design/icons'
import { App, Badge, Button, Dropdown, type MenuProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useClient } from 'urql'
import { graphql } from '@/gql'
import type { UpdateSavedViewInput } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { serviceRecordsPath } from '@/lib/paths'
import { readSearch, type ServiceRecordsSearch, writeSearch } from '@/lib/service-records-search'
import { type SavedView, useSavedViews } from './saved-views'
import { listPath } from './useRecordsSearch'
import { ViewDialog } from './ViewDialog'

const updateViewMutation = graphql(`
  mutation UpdateSavedView($input: UpdateSavedViewInput!) {
    updateSavedView(input: $input) {
      savedView {
        id
        version
      }
    }
  }
`)

const deleteViewMutation = graphql(`
  mutation DeleteSavedView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      id
    }
  }
`)

interface SavedViewsProps {
  search: ServiceRecordsSearch
  viewerID: string | undefined
}

/** The views that were saved: to open, and those of one's own to change. */
export function SavedViews({ search, viewerID }: SavedViewsProps) {
  const { t } = useTranslation('serviceRecords')
  const navigate = useNavigate()
  const { views = [], reload } = useSavedViews()
  const change = useChange(reload)
  const [dialog, setDialog] = useState<{ view?: SavedView }>()
  const current = views.find(({ id }) => id === search.saved)
  const query = queryOf(search)
  const own = current?.owner.id === viewerID ? current : undefined
  const changed = current !== undefined && queryOf(searchOf(current)) !== query

  const open = (view: SavedView) => navigate(`${serviceRecordsPath}?${addressOf(view)}`)
  const item = (view: SavedView) => ({
    key: view.id,
    label:
      view.isDefault && view.owner.id === viewerID
        ? t('list.saved.isDefault', { name: view.name })
        : view.name,
    onClick: () => void open(view),
  })
  const mine = views.filter(({ owner }) => owner.id === viewerID)
  const others = views.filter(({ owner }) => owner.id !== viewerID)
  const items: MenuProps['items'] = [
    ...(mine.length > 0
      ? [
          {
            key: 'mine',
            type: 'group' as const,
            label: t('list.saved.mine'),
            children: mine.map(item),
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            key: 'shared',
            type: 'group' as const,
            label: t('list.saved.shared'),
            children: others.map((view) => ({
              ...item(view),
              label: t('list.saved.by', { name: view.name, owner: view.owner.name }),
            })),
          },
        ]
      : []),
    ...(views.length > 0 ? [{ key: 'line', type: 'divider' as const }] : []),
    { key: 'new', label: t('list.saved.new'), onClick: () => setDialog({}) },
    ...(own
      ? [
          ...(changed
            ? [
                {
                  key: 'keep',
                  label: t('list.saved.keep', { name: own.name }),
                  onClick: () => change.update(own, { query }),
                },
              ]
            : []),
          { key: 'edit', label: t('list.saved.edit'), onClick: () => setDialog({ view: own }) },
          {
            key: 'default',
            label: t(own.isDefault ? 'list.saved.noDefault' : 'list.saved.makeDefault'),
            onClick: () => change.update(own, { isDefault: !own.isDefault }),
          },
          {
            key: 'delete',
            danger: true,
            label: t('list.saved.delete'),
            onClick: () => change.remove(own, () => navigate(listPath({}), { replace: true })),
          },
        ]
      : []),
  ]
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
        <Badge dot={changed} offset={[-4, 4]}>
          <Button
            type={current ? 'primary' : 'text'}
            ghost={current !== undefined}
            size="small"
            icon={<BookOutlined aria-hidden />}
            aria-haspopup="menu"
            title={changed ? t('list.saved.changed') : undefined}
          >
            {current?.name ?? t('list.saved.title')} <DownOutlined aria-hidden />
          </Button>
        </Badge>
      </Dropdown>
      {dialog && (
        <ViewDialog
          view={dialog.view}
          query={query}
          onClose={() => setDialog(undefined)}
          onSaved={(id) => {
            setDialog(undefined)
            reload()
            if (id !== search.saved)
              void navigate(`${serviceRecordsPath}?${addressWith(query, id)}`)
          }}
        />
      )}
    </>
  )
}

/** A view's address, as the list writes it. */
export function addressOf(view: Pick<SavedView, 'id' | 'query'>): string {
  return writeSearch({ ...searchOf(view), saved: view.id }).toString()
}

function addressWith(query: string, id: string): string {
  return addressOf({ id, query })
}

function searchOf({ query }: Pick<SavedView, 'query'>): ServiceRecordsSearch {
  return readSearch(new URLSearchParams(query))
}

/** What a view keeps of a search: not the page, nor the name that it has. */
function queryOf(search: ServiceRecordsSearch): string {
  return writeSearch({ ...search, saved: undefined, page: { number: 1 } }).toString()
}

function useChange(reload: () => void) {
  const { t } = useTranslation('serviceRecords')
  const { t: tc } = useTranslation()
  const { message, modal } = App.useApp()
  const client = useClient()
  const tell = (error: unknown) => message.error(faultOf(error).message || tc('faults.unreachable'))

  async function update(view: SavedView, input: Omit<UpdateSavedViewInput, 'id' | 'version'>) {
    const { id, version } = view
    const { error } = await client.mutation(updateViewMutation, {
      input: { id, version, ...input },
    })
    if (error) tell(error)
    else message.success(t('list.saved.done'))
    reload()
  }

  function remove({ id, name }: SavedView, onGone: () => void) {
    modal.confirm({
      title: t('list.saved.sure', { name }),
      okText: t('list.saved.delete'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const { error } = await client.mutation(deleteViewMutation, { input: { id } })
        reload()
        if (error) tell(error)
        else onGone()
      },
    })
  }

  return { update, remove }
}
