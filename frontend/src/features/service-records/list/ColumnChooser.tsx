import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type RecordColumn, recordColumns } from '@/lib/service-records-search'
import styles from './ColumnChooser.module.css'

interface ColumnChooserProps {
  columns: readonly RecordColumn[]
  /** Undefined goes back to the usual columns. */
  onChange: (columns: readonly RecordColumn[] | undefined) => void
}

/** Which columns the table has, and in which order. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useTranslation('serviceRecords')
  const [open, setOpen] = useState(false)
  const hidden = recordColumns.filter((column) => !columns.includes(column))

  function move(column: RecordColumn, step: -1 | 1) {
    const at = columns.indexOf(column)
    const next = [...columns]
    next.splice(at, 1)
    next.splice(at + step, 0, column)
    onChange(next)
  }

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={t('list.columnChoice.title')}
      content={
        <div className={styles.choice}>
          <ul className={styles.columns}>
            {[...columns, ...hidden].map((column) => {
              const shown = columns.includes(column)
              const name = t(`list.columns.${column}`)
              return (
                <li key={column} className={styles.column}>
                  <Checkbox
                    checked={shown}
                    disabled={shown && columns.length === 1}
                    onChange={() =>
                      onChange(
                        shown ? columns.filter((one) => one !== column) : [...columns, column],
                      )
                    }
                  >
                    {name}
                  </Checkbox>
                  {shown && (
                    <span className={styles.moves}>
                      <Button
                        type="text"
                        size="small"
                        icon={<ArrowUpOutlined aria-hidden />}
                        aria-label={t('list.columnChoice.up', { name })}
                        disabled={columns[0] === column}
                        onClick={() => move(column, -1)}
                      />
                      <Button
                        type="text"
                        size="small"
                        icon={<ArrowDownOutlined aria-hidden />}
                        aria-label={t('list.columnChoice.down', { name })}
                        disabled={columns.at(-1) === column}
                        onClick={() => move(column, 1)}
                      />
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          <Button type="link" size="small" onClick={() => onChange(undefined)}>
            {t('list.columnChoice.usual')}
          </Button>
        </div>
      }
    >
      <Button type="text" size="small" icon={<SettingOutlined aria-hidden />}>
        {t('list.columnChoice.open')}
      </Button>
    </Popover>
  )
}
