import {
  ClockCircleOutlined,
  DeleteOutlined,
  HistoryOutlined,
  SaveOutlined,
} from '@ant-design/icons'
import { Alert, App, Button } from 'antd'
import type { GraphQLSchema } from 'graphql'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMutation } from 'urql'
import { Page } from '@/components/Page'
import { graphql } from '@/gql'
import type { SavedQueryFactsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { queriesPath } from '@/lib/paths'
import { useToday } from '@/lib/today'
import { useFaultText } from '@/lib/use-fault-text'
import type { QueryAnswer } from './editor/answer'
import { firstQuery } from './editor/first-query'
import { Workbench } from './editor/Workbench'
import { ParametersForm } from './ParametersForm'
import { parametersOf, readVariables, variablesOf } from './parameters'
import { QueryDialogs } from './QueryDialogs'
import styles from './QueryPage.module.css'
import { Result } from './Result'
import { lastMonth, type QueryTemplate } from './templates'

const deleteMutation = graphql(`
  mutation DeleteSavedQuery($input: DeleteSavedQueryInput!) {
    deleteSavedQuery(input: $input) {
      id
    }
  }
`)

interface QueryEditorProps {
  viewer: { id: string; name: string }
  /** The saved query that is open, if any. */
  saved?: SavedQueryFactsFragment
  /** Reads the saved query anew. */
  reload?: () => void
  /** The template that it begins with, if any. */
  template?: QueryTemplate | undefined
}

/** Writes, runs and saves a query: the editor, its parameters as a form, and what it answered. */
export function QueryEditor({ viewer, saved, reload, template }: QueryEditorProps) {
  const { t } = useTranslation('queries')
  const today = useToday()
  const opened = saved?.document ?? template?.document
  const [first] = useState(() => opened ?? firstQuery(t('hint')))
  const [text, setText] = useState(first)
  const [schema, setSchema] = useState<GraphQLSchema>()
  const [answer, setAnswer] = useState<QueryAnswer>()
  const [values, setValues] = useState<Record<string, unknown>>(() =>
    saved ? readVariables(saved.variables) : template ? lastMonth(today) : {},
  )
  const parameters = useMemo(() => parametersOf(text, schema), [text, schema])
  // Whoever runs the query before the schema is there runs it with what was saved.
  const variables = schema ? variablesOf(parameters, values) : values
  const dialog = useDialogParam('dialog')
  const name = saved?.name ?? (template ? t(`templates.${template.key}`) : t('new'))
  return (
    <Page
      title={name}
      lead={saved?.description || t('editorLead')}
      actions={<Actions saved={saved} open={dialog.open} />}
    >
      {saved && saved.problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          className={styles.problem}
          title={t('brokenLead')}
          description={saved.problems.join(' ')}
        />
      )}
      <ParametersForm parameters={parameters} values={values} onChange={setValues} />
      <Workbench
        viewerID={viewer.id}
        opened={opened}
        first={first}
        savedQueryID={saved && text === saved.document ? saved.id : undefined}
        variables={variables}
        onText={setText}
        onSchema={setSchema}
        onAnswer={setAnswer}
      />
      <Result
        answer={answer}
        schema={schema}
        chart={saved?.chart ?? 'AUTO'}
        fileName={saved?.slug ?? name}
      />
      <QueryDialogs
        dialog={dialog}
        viewer={viewer}
        saved={saved}
        name={saved ? saved.name : template ? name : ''}
        document={text}
        variables={variables}
        reload={reload}
      />
    </Page>
  )
}

interface ActionsProps {
  saved: SavedQueryFactsFragment | undefined
  open: (dialog: string) => void
}

/** What can be done with the query: save it, look at its history, delete it. */
function Actions({ saved, open }: ActionsProps) {
  const { t } = useTranslation('queries')
  const remove = useRemove(saved)
  return (
    <>
      {saved && (
        <Button icon={<ClockCircleOutlined aria-hidden />} onClick={() => open('schedule')}>
          {t('schedule.action')}
        </Button>
      )}
      {saved && (
        <Button icon={<HistoryOutlined aria-hidden />} onClick={() => open('history')}>
          {t('history.open')}
        </Button>
      )}
      {saved?.mayChange && (
        <Button icon={<DeleteOutlined aria-hidden />} onClick={remove}>
          {t('delete.action')}
        </Button>
      )}
      <Button type="primary" icon={<SaveOutlined aria-hidden />} onClick={() => open('save')}>
        {t(saved && !saved.mayChange ? 'saveCopy' : 'save')}
      </Button>
    </>
  )
}

/** Deletes the query, once that was confirmed, and leads back to the list. */
function useRemove(saved: SavedQueryFactsFragment | undefined): () => void {
  const { t } = useTranslation('queries')
  const { modal, message } = App.useApp()
  const navigate = useNavigate()
  const faultText = useFaultText()
  const [, remove] = useMutation(deleteMutation)
  return () => {
    if (!saved) return
    modal.confirm({
      title: t('delete.title', { name: saved.name }),
      content: t('delete.lead'),
      okText: t('delete.action'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const { error } = await remove(
          { input: { id: saved.id } },
          { additionalTypenames: ['SavedQuery'] },
        )
        if (error) {
          message.error(faultText(faultOf(error)))
          return
        }
        message.success(t('delete.done'))
        void navigate(queriesPath)
      },
    })
  }
}
