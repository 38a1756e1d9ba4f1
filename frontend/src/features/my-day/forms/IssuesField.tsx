import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './fields.module.css'

/** Something that the visit leaves over. */
export interface LeftOver {
  description: string
  /** A calendar day, "2026-03-05". */
  dueOn?: string
}

/** What is left over, until the customer is content. */
export function IssuesField() {
  const { t } = useTranslation('myDay')
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.issues')}</legend>
      <Form.List name="openIssues">
        {(rows, { add, remove }) => (
          <>
            <Button
              block
              className={styles.add}
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({})}
            >
              {t('form.issueAdd')}
            </Button>
            {rows.length > 0 && (
              <ul className={styles.rows}>
                {rows.map(({ key, name }) => (
                  <IssueRow key={key} row={name} onRemove={() => remove(name)} />
                ))}
              </ul>
            )}
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

function IssueRow({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useTranslation('myDay')
  return (
    <li className={styles.row}>
      <Form.Item
        name={[row, 'description']}
        rules={[{ required: true, whitespace: true, message: t('form.issueRequired') }]}
      >
        <Input.TextArea
          aria-label={t('form.issueText')}
          placeholder={t('form.issueHint')}
          autoSize={{ minRows: 2, maxRows: 6 }}
        />
      </Form.Item>
      <div className={styles.rowHead}>
        {/* The device's own date wheel is quicker than any calendar drawn here. */}
        <span className={styles.due}>
          <span aria-hidden="true">{t('form.issueDue')}</span>
          <Form.Item name={[row, 'dueOn']} noStyle>
            <Input type="date" aria-label={t('form.issueDue')} />
          </Form.Item>
        </span>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('form.issueRemove')}
          onClick={onRemove}
        />
      </div>
    </li>
  )
}
