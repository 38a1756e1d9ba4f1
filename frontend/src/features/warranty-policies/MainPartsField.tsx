import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { CountField, LineField, Pair } from '@/components/form/fields'
import styles from './PolicyForm.module.css'
import { SwitchField } from './PolicySettings'

/** The main parts with months of their own, one below the other. */
export function MainPartsField() {
  const { t } = useTranslation('warrantyPolicies')
  return (
    <Form.List name={['settings', 'mainParts']}>
      {(parts, { add, remove }) => (
        <>
          {parts.map(({ key, name }, index) => (
            <fieldset key={key} className={styles.part}>
              <legend>{t('mainParts.nth', { nth: index + 1 })}</legend>
              <Pair>
                <LineField name={[name, 'key']} label={t('mainParts.key')} required />
                <CountField
                  name={[name, 'months']}
                  label={t('mainParts.months')}
                  max={600}
                  unit={t('units.months')}
                />
                <LineField name={[name, 'nameZh']} label={t('mainParts.nameZh')} required />
                <LineField name={[name, 'nameEn']} label={t('mainParts.nameEn')} />
              </Pair>
              <SwitchField name={[name, 'accessory']} label={t('mainParts.accessory')} />
              <Button
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('mainParts.removeNth', { nth: index + 1 })}
                onClick={() => remove(name)}
              >
                {t('mainParts.remove')}
              </Button>
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ key: '', nameZh: '', nameEn: '', months: 36, accessory: false })}
          >
            {t('mainParts.add')}
          </Button>
        </>
      )}
    </Form.List>
  )
}
