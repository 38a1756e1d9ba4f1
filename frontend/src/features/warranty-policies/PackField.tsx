import { Form, type FormInstance, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { CreateWarrantyPolicyInput, DeliveredPacksQuery } from '@/gql/graphql'
import { inLanguage } from './in-language'
import { SwitchField, settingNames } from './PolicySettings'

const packsQuery = graphql(`
  query DeliveredPacks {
    deliveredWarrantyPacks {
      code
      version
      name {
        zh
        en
      }
      source
      refundDays
      exchangeDays
      repairMonths
      mainPartMonths
      failedRepairsForExchange
      stopsUnderRepair
      stopsWaitingForParts
      exchangeRestarts
      startFrom
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
      mainParts {
        key
        name {
          zh
          en
        }
        months
        accessory
      }
    }
  }
`)

type Pack = DeliveredPacksQuery['deliveredWarrantyPacks'][number]

/** The terms of a pack as the form holds them. */
function termsOf(pack: Pack): Partial<CreateWarrantyPolicyInput> {
  return {
    refundDays: pack.refundDays,
    exchangeDays: pack.exchangeDays,
    repairMonths: pack.repairMonths,
    mainPartMonths: pack.mainPartMonths,
    failedRepairsForExchange: pack.failedRepairsForExchange,
    stopsUnderRepair: pack.stopsUnderRepair,
    stopsWaitingForParts: pack.stopsWaitingForParts,
    exchangeRestarts: pack.exchangeRestarts,
    note: pack.source,
    settings: {
      ...Object.fromEntries(settingNames.map((name) => [name, pack[name]])),
      startFrom: pack.startFrom,
      mainParts: pack.mainParts.map(({ key, name, months, accessory }) => ({
        key,
        nameZh: name.zh,
        nameEn: name.en,
        months,
        accessory,
      })),
    },
  }
}

/**
 * The delivered terms from which a new policy is made: choosing one fills the form,
 * and the server holds what is saved against it.
 */
export function PackField({ form }: { form: FormInstance }) {
  const { t, i18n } = useTranslation('warrantyPolicies')
  const [{ data, fetching }] = useQuery({ query: packsQuery, requestPolicy: 'cache-first' })
  const packs = data?.deliveredWarrantyPacks ?? []
  const chosen = Form.useWatch<string | undefined>('pack', form)
  return (
    <>
      <Form.Item name="pack" label={t('pack.label')} extra={t('pack.hint')}>
        <Select
          allowClear
          loading={fetching}
          placeholder={t('pack.none')}
          options={packs.map((pack) => ({
            value: pack.code,
            label: `${inLanguage(pack.name, i18n.language)} (${pack.version})`,
          }))}
          onChange={(code?: string) => {
            const pack = packs.find((one) => one.code === code)
            if (pack) form.setFieldsValue(termsOf(pack))
            else form.setFieldValue('acceptWorse', false)
          }}
        />
      </Form.Item>
      {chosen && <SwitchField name="acceptWorse" label={t('pack.acceptWorse')} />}
    </>
  )
}
