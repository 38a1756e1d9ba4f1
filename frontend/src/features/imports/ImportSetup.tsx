import { App, Button, Form, Input, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ImportPresetsQuery, ImportSetupFragment } from '@/gql/graphql'
import { type Fault, faultOf } from '@/lib/errors'
import { useLeaveGuard } from '@/lib/leave-guard'
import { ColumnChoices } from './ColumnChoices'
import styles from './imports.module.css'
import { type Choices, choicesOf, listOf, missingFrom } from './mapping'

const SetupJob = graphql(`
  fragment ImportSetup on ImportJob {
    id
    status
    preset
    source
    columns {
      field
      column
    }
    preview {
      columns
      rows
      guesses {
        preset
        columns {
          field
          column
        }
      }
    }
  }
`)

const presetsQuery = graphql(`
  query ImportPresets {
    importPresets {
      name
      target
      adaptable
      fields {
        name
        required
      }
    }
  }
`)

const startMutation = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importJob {
        id
        status
      }
    }
  }
`)

type Preset = ImportPresetsQuery['importPresets'][number]

/** What the columns of the file mean, and the way to try and to import it. */
export function ImportSetup(props: { job: FragmentType<typeof SetupJob>; onStarted: () => void }) {
  const { t } = useTranslation('imports')
  const job = readFragment(SetupJob, props.job)
  const [{ data, error }, ask] = useQuery({
    query: presetsQuery,
    requestPolicy: 'cache-first',
  })
  return (
    <Section title={t('setup.title')}>
      {error && (
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton active />}
      {data && <SetupForm job={job} presets={data.importPresets} onStarted={props.onStarted} />}
    </Section>
  )
}

interface SetupFormProps {
  job: ImportSetupFragment
  presets: readonly Preset[]
  onStarted: () => void
}

function SetupForm({ job, presets, onStarted }: SetupFormProps) {
  const { t } = useTranslation('imports')
  const { modal } = App.useApp()
  const guesses = job.preview?.guesses ?? []
  const guessed = (name: string): Choices =>
    choicesOf(guesses.find(({ preset }) => preset === name)?.columns ?? [])
  const [first] = guesses
  const [name, setName] = useState(job.preset || first?.preset || presets[0]?.name || '')
  const [choices, setChoices] = useState<Choices>(() =>
    job.preset && job.columns ? choicesOf(job.columns) : guessed(name),
  )
  const [source, setSource] = useState(job.source || 'legacy')
  const [touched, setTouched] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [{ fetching }, start] = useMutation(startMutation)
  const release = useLeaveGuard(touched)
  const preset = presets.find((known) => known.name === name)
  if (!preset) return null
  const missing = preset.adaptable ? missingFrom(choices, preset.fields) : []

  async function run(dryRun: boolean) {
    if (!preset) return
    setFault(undefined)
    const input = {
      id: job.id,
      dryRun,
      preset: preset.name,
      ...(preset.adaptable ? { columns: listOf(choices, preset.fields) } : {}),
      ...(preset.adaptable && preset.target === 'SERVICE_RECORDS' ? { source } : {}),
    }
    const { error } = await start({ input })
    if (error) {
      setFault(faultOf(error))
      return
    }
    release()
    onStarted()
  }

  function ask() {
    modal.confirm({
      title: t('setup.startAsk'),
      content: t('setup.startLead'),
      okText: t('setup.start'),
      onOk: () => run(false),
    })
  }

  return (
    <div className={styles.setup}>
      <Form layout="vertical" component="div" className={styles.preset ?? ''}>
        <Form.Item label={t('setup.preset')}>
          <Select
            aria-label={t('setup.preset')}
            value={name}
            options={presets.map((known) => ({
              value: known.name,
              label: t(`presets.${known.name as 'customers'}`, { defaultValue: known.name }),
            }))}
            onChange={(chosen) => {
              setName(chosen)
              setChoices(guessed(chosen))
              setFault(undefined)
              setTouched(true)
            }}
          />
        </Form.Item>
        {preset.adaptable && preset.target === 'SERVICE_RECORDS' && (
          <Form.Item label={t('setup.source')} extra={t('setup.sourceHint')}>
            <Input
              aria-label={t('setup.source')}
              value={source}
              maxLength={200}
              onChange={(event) => setSource(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
      {preset.adaptable ? (
        <ColumnChoices
          fields={preset.fields}
          columns={job.preview?.columns ?? []}
          sample={job.preview?.rows[0] ?? []}
          choices={choices}
          problems={fault?.fields ?? []}
          onChoose={(field, column) => {
            setChoices((now) => ({ ...now, [field]: column }))
            setTouched(true)
          }}
        />
      ) : (
        <p className={styles.quiet}>{t('setup.fixed')}</p>
      )}
      {fault && <FaultAlert fault={fault} />}
      <div className={styles.actions}>
        <Button
          type={job.status === 'CHECKED' ? 'default' : 'primary'}
          loading={fetching}
          disabled={missing.length > 0}
          onClick={() => void run(true)}
        >
          {t('setup.dryRun')}
        </Button>
        <Button
          type={job.status === 'CHECKED' ? 'primary' : 'default'}
          disabled={missing.length > 0 || fetching}
          onClick={ask}
        >
          {t('setup.start')}
        </Button>
      </div>
    </div>
  )
}
