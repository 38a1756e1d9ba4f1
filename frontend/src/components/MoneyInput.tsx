import { InputNumber } from 'antd'
import { parseMoney } from '@/lib/money'

interface MoneyInputProps {
  id?: string
  'aria-label'?: string
  disabled?: boolean
  /** An amount in fen. */
  value?: number | null
  onChange?: (fen: number | undefined) => void
}

/** An amount, typed in yuan and kept in fen; never a fraction in between. */
export function MoneyInput({ value, onChange, ...rest }: MoneyInputProps) {
  return (
    <InputNumber<string>
      {...rest}
      stringMode
      min="0"
      precision={2}
      prefix="¥"
      inputMode="decimal"
      controls={false}
      style={{ width: '100%' }}
      value={value === null || value === undefined ? null : yuanOf(value)}
      onChange={(typed) => onChange?.(parseMoney(typed ?? '') ?? undefined)}
    />
  )
}

function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
