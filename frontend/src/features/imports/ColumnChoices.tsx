import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldFault } from '@/lib/errors'
import styles from './imports.module.css'
import { type Choices, type Field, groupsOf, placeOf } from './mapping'

interface ColumnChoicesProps {
  fields: readonly Field[]
  /** The headings of the file. */
  columns: readonly string[]
  /** The first row of the file. */
  sample: readonly string[]
  choices: Choices
  /** What the server found wrong with choices. */
  problems: readonly FieldFault[]
  onChoose: (field: string, column: string | undefined) => void
}

/** For each field the column of the file that goes into it, with an example. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { t } = useTranslation('imports')
  const { fields, columns, choices } = props
  const recognised = fields.filter(({ name }) => choices[name]).length
  const options = [...new Set(columns)].map((value) => ({ value, label: value }))
  return (
    <>
      <p className={styles.quiet}>{t('setup.recognised', { count: recognised })}</p>
      {groupsOf(fields).map(({ group, fields: some }) => (
        <section key={group} aria-label={t(`setup.groups.${group}`)}>
          <h3 className={styles.group}>{t(`setup.groups.${group}`)}</h3>
          <ul className={styles.fields}>
            {some.map((field) => (
              <Row key={field.name} field={field} options={options} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface RowProps extends ColumnChoicesProps {
  field: Field
  options: { value: string; label: string }[]
}

function Row({ field, options, columns, sample, choices, problems, onChoose }: RowProps) {
  const { t } = useTranslation('imports')
  const { name, required } = field
  const label = t(`fields.${placeOf(name).field as 'code'}`, { defaultValue: name })
  const chosen = choices[name]
  const problem = problems.find(({ path }) => path === `columns.${name}`)
  const example = chosen ? sample[columns.indexOf(chosen)] : undefined
  return (
    <li>
      <span>
        {label}
        {required && (
          <span className={styles.star} title={t('setup.required')}>
            <span aria-hidden="true">*</span>
          </span>
        )}
      </span>
      <Select
        aria-label={required ? `${label} (${t('setup.required')})` : label}
        placeholder={t('setup.none')}
        allowClear
        showSearch
        status={problem || (required && !chosen) ? 'error' : ''}
        value={chosen ?? null}
        options={options}
        onChange={(column?: string | null) => onChoose(name, column ?? undefined)}
      />
      {problem ? (
        <span role="alert" className={styles.problem}>
          {problem.message}
        </span>
      ) : (
        <span className={styles.example} title={example}>
          {example}
        </span>
      )}
    </li>
  )
}
