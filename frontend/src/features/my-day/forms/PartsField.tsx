import { DeleteOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './fields.module.css'
import { PartFinder } from './PartFinder'

/** A part used; its name is kept along, so that a draft can be shown without the server. */
export interface UsedPart {
  partID: string
  code: string
  name: string
  unitOfMeasure: string
  quantity: number
  serialNumber?: string
}

/** The parts used: found by scanning or typing, counted with the thumb. */
export function PartsField() {
  const { t } = useTranslation('myDay')
  const form = Form.useFormInstance()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.parts')}</legend>
      <Form.List name="parts">
        {(rows, { add, remove }) => (
          <>
            <PartFinder
              onFound={(part) => {
                const parts: UsedPart[] = form.getFieldValue('parts') ?? []
                const at = parts.findIndex(({ partID }) => partID === part.partID)
                const before = parts[at]
                // The same code scanned again is one more of it.
                if (before) form.setFieldValue(['parts', at, 'quantity'], before.quantity + 1)
                else add(part)
              }}
            />
            {rows.length > 0 && (
              <ul className={styles.rows}>
                {rows.map(({ key, name }) => (
                  <PartRow key={key} row={name} onRemove={() => remove(name)} />
                ))}
              </ul>
            )}
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

function PartRow({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useTranslation('myDay')
  const part: UsedPart | undefined = Form.useWatch(['parts', row])
  const name = part?.name ?? ''
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.name}>
          {name}
          <span className={styles.faint}>{part?.code}</span>
        </span>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('form.partRemove', { name })}
          onClick={onRemove}
        />
      </div>
      {/* Not to be seen, but part of the form's values. */}
      {(['partID', 'code', 'name', 'unitOfMeasure'] as const).map((field) => (
        <Form.Item key={field} name={[row, field]} hidden>
          <Input />
        </Form.Item>
      ))}
      <Form.Item name={[row, 'quantity']}>
        <QuantityField name={name} unit={part?.unitOfMeasure ?? ''} />
      </Form.Item>
      <Form.Item name={[row, 'serialNumber']}>
        <Input aria-label={`${name}: ${t('form.partSerial')}`} placeholder={t('form.partSerial')} />
      </Form.Item>
    </li>
  )
}

interface QuantityFieldProps {
  /** Of what. */
  name: string
  unit: string
  id?: string
  value?: number
  onChange?: (quantity: number) => void
}

function QuantityField({ name, unit, id, value = 1, onChange }: QuantityFieldProps) {
  const { t } = useTranslation('myDay')
  return (
    <div className={styles.stepper}>
      <Button
        icon={<MinusOutlined aria-hidden />}
        aria-label={t('form.partLess', { name })}
        disabled={value <= 1}
        onClick={() => onChange?.(value - 1)}
      />
      <InputNumber
        {...(id ? { id } : {})}
        aria-label={t('form.partQuantity', { name })}
        className={styles.number ?? ''}
        controls={false}
        inputMode="numeric"
        min={1}
        precision={0}
        value={value}
        onChange={(typed) => onChange?.(typed ?? 1)}
      />
      <Button
        icon={<PlusOutlined aria-hidden />}
        aria-label={t('form.partMore', { name })}
        onClick={() => onChange?.(value + 1)}
      />
      <span className={styles.said}>{unit}</span>
    </div>
  )
}
