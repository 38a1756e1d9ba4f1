import { Form, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { CountField, Pair } from '@/components/form/fields'
import { graphql } from '@/gql'
import type {
  PolicySettingsFragment,
  WarrantySettingsInput,
  WarrantyStartBasis,
} from '@/gql/graphql'
import { MainPartsField } from './MainPartsField'
import styles from './PolicyForm.module.css'

export const PolicySettings = graphql(`
  fragment PolicySettings on WarrantyPolicy {
    startFrom
    mainParts {
      key
      name {
        zh
        en
      }
      months
      accessory
    }
    latestStart
    stopsDayRights
    bothDaysCount
    exchangeRestartsDays
    partRestarts
    sameFault
    repairHoldsDays
    partsLimitDays
    repairerLimitDays
    unexplainedIsRepairers
    lateRepairKeepsExchange
    refundWithoutUnit
    refundWhenDeclined
    depreciationRate
    freeTravel
    rollToWorkday
  }
`)

/** What a new policy begins with: the readings of the law. */
const lawful = {
  latestStart: false,
  stopsDayRights: false,
  bothDaysCount: false,
  exchangeRestartsDays: true,
  partRestarts: false,
  sameFault: false,
  repairHoldsDays: 30,
  partsLimitDays: 90,
  repairerLimitDays: 30,
  unexplainedIsRepairers: true,
  lateRepairKeepsExchange: false,
  refundWithoutUnit: true,
  refundWhenDeclined: true,
  depreciationRate: 5,
  freeTravel: true,
  rollToWorkday: true,
}

/** The settings that are a number, or a yes or no. */
export const settingNames = Object.keys(lawful) as (keyof typeof lawful)[]

/** The settings of a policy as the form holds them; those of the law for a new one. */
export function settingsOf(policy: PolicySettingsFragment | undefined): WarrantySettingsInput {
  if (!policy) return { ...lawful, startFrom: [], mainParts: [] }
  return {
    ...Object.fromEntries(settingNames.map((name) => [name, policy[name]])),
    startFrom: policy.startFrom ?? [],
    mainParts: (policy.mainParts ?? []).map(({ key, name, months, accessory }) => ({
      key,
      nameZh: name.zh,
      nameEn: name.en,
      months,
      accessory,
    })),
  }
}

const bases: readonly WarrantyStartBasis[] = ['INVOICE', 'INSTALLATION', 'ACCEPTANCE']

/** The settings of a policy beyond its periods, folded by what they are about. */
export function PolicySettingsFields() {
  const { t } = useTranslation('warrantyPolicies')
  const { t: te } = useTranslation('enums')
  const days = t('units.days')
  return (
    <>
      <details className={styles.group}>
        <summary>{t('mainParts.title')}</summary>
        <MainPartsField />
      </details>
      <details className={styles.group}>
        <summary>{t('settings.repairs')}</summary>
        <Pair>
          <CountField
            name={['settings', 'repairHoldsDays']}
            label={t('settings.repairHoldsDays')}
            unit={days}
          />
          <CountField
            name={['settings', 'partsLimitDays']}
            label={t('settings.partsLimitDays')}
            unit={days}
          />
          <CountField
            name={['settings', 'repairerLimitDays']}
            label={t('settings.repairerLimitDays')}
            unit={days}
          />
        </Pair>
        <Setting name="sameFault" />
        <Setting name="unexplainedIsRepairers" />
        <Setting name="lateRepairKeepsExchange" />
      </details>
      <details className={styles.group}>
        <summary>{t('settings.refunds')}</summary>
        <CountField
          name={['settings', 'depreciationRate']}
          label={t('settings.depreciationRate')}
          max={10000}
          unit="‱"
        />
        <Setting name="refundWithoutUnit" />
        <Setting name="refundWhenDeclined" />
      </details>
      <details className={styles.group}>
        <summary>{t('settings.clock')}</summary>
        <Form.Item
          name={['settings', 'startFrom']}
          label={t('settings.startFrom')}
          extra={t('settings.startFromHint')}
        >
          <Select
            mode="multiple"
            placeholder={t('settings.ownStart')}
            options={bases.map((value) => ({ value, label: te(`warrantyStartBasis.${value}`) }))}
          />
        </Form.Item>
        <Setting name="latestStart" />
        <Setting name="stopsDayRights" />
        <Setting name="bothDaysCount" />
        <Setting name="exchangeRestartsDays" />
        <Setting name="partRestarts" />
        <Setting name="rollToWorkday" />
        <Setting name="freeTravel" />
      </details>
    </>
  )
}

type SwitchName = {
  [Name in keyof typeof lawful]: (typeof lawful)[Name] extends boolean ? Name : never
}[keyof typeof lawful]

function Setting({ name }: { name: SwitchName }) {
  const { t } = useTranslation('warrantyPolicies')
  return <SwitchField name={['settings', name]} label={t(`settings.${name}`)} />
}

interface SwitchFieldProps {
  name: string | (string | number)[]
  label: string
}

/** A yes or no beside its label. */
export function SwitchField({ name, label }: SwitchFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      layout="horizontal"
      className={styles.choice ?? ''}
      valuePropName="checked"
      colon={false}
    >
      <Switch size="small" />
    </Form.Item>
  )
}
