import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, CountField, LineField, Pair, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type {
  CreateServiceLevelPolicyInput,
  ResponseCalendarFragment,
  ResponseClockKind,
  ResponsePolicyFragment,
  TimeMeasure,
} from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import {
  customerTiers,
  holdReasons,
  serviceRecordKinds,
  serviceZones,
  severities,
} from '@/lib/enums'
import styles from './ResponseTimesPage.module.css'
import { TryOut } from './TryOut'

const createMutation = graphql(`
  mutation CreateServiceLevelPolicy($input: CreateServiceLevelPolicyInput!) {
    createServiceLevelPolicy(input: $input) {
      serviceLevelPolicy {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateServiceLevelPolicy($input: UpdateServiceLevelPolicyInput!) {
    updateServiceLevelPolicy(input: $input) {
      serviceLevelPolicy {
        id
      }
    }
  }
`)

type Values = Required<Omit<CreateServiceLevelPolicyInput, 'idempotencyKey' | 'note'>> & {
  note: string
}

interface PolicyDrawerProps {
  /** The policy to change; a new one if left out. */
  policy?: ResponsePolicyFragment
  calendars: readonly ResponseCalendarFragment[]
  onClose: () => void
  onSaved: () => void
  reload: () => void
}

/** Writes down what is promised for which records, and tries it out before it is saved. */
export function PolicyDrawer({ policy, calendars, onClose, onSaved, reload }: PolicyDrawerProps) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const typed = Form.useWatch([], form)
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const initial = initialOf(policy)
  const draft = typed?.promises?.every(isWhole) && typed.promises.length > 0 ? typed : undefined
  return (
    <FormDrawer<Values, string>
      title={t(policy ? 'editPolicy' : 'newPolicy')}
      form={form}
      initial={initial}
      version={policy?.version}
      onClose={onClose}
      onSaved={onSaved}
      reload={reload}
      send={async (values, { version, idempotencyKey }) => {
        if (!policy) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createServiceLevelPolicy.serviceLevelPolicy.id, error }
        }
        const { id } = policy
        const { error } = await update({ input: { id, version, ...changedOnly(values, initial) } })
        return { data: id, error }
      }}
    >
      <Pair>
        <LineField name="name" label={t('fields.name')} required />
        <LineField name="code" label={t('fields.code')} required />
      </Pair>
      <Form.Item name="active" label={t('fields.active')} valuePropName="checked">
        <Switch size="small" />
      </Form.Item>
      <h3 className={styles.heading}>{t('promises')}</h3>
      <Promises calendars={calendars} />
      <h3 className={styles.heading}>{t('conditions')}</h3>
      <Many name="severities" values={severities} label={(v) => te(`severity.${v}`)} />
      <Many name="customerTiers" values={customerTiers} label={(v) => te(`customerTier.${v}`)} />
      <Many name="kinds" values={serviceRecordKinds} label={(v) => te(`serviceRecordKind.${v}`)} />
      <Form.Item name="productCategories" label={t('fields.productCategories')}>
        <Select mode="tags" placeholder={t('fields.any')} open={false} />
      </Form.Item>
      <Many name="serviceZones" values={serviceZones} label={(v) => te(`serviceZone.${v}`)} />
      <h3 className={styles.heading}>{t('escalation')}</h3>
      <Pair>
        <CountField
          name="warnPercent"
          label={t('fields.warnPercent')}
          max={99}
          unit={t('units.percent')}
        />
        <CountField name="warnMinutes" label={t('fields.warnMinutes')} unit={t('units.minutes')} />
        <CountField name="headAfter" label={t('fields.headAfter')} unit={t('units.minutes')} />
        <CountField
          name="executiveAfter"
          label={t('fields.executiveAfter')}
          unit={t('units.minutes')}
        />
      </Pair>
      <ProseField name="note" label={t('fields.note')} />
      {draft && <TryOut draft={{ ...draftOf(draft), ...(policy ? { id: policy.id } : {}) }} />}
    </FormDrawer>
  )
}

function Promises({ calendars }: { calendars: readonly ResponseCalendarFragment[] }) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const clocks: readonly ResponseClockKind[] = ['REPLY', 'ON_SITE', 'RESOLUTION']
  const measures: readonly TimeMeasure[] = ['ELAPSED', 'BUSINESS', 'WORKING_DAYS']
  return (
    <Form.List name="promises">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.promise}>
              <Pair>
                <ChoiceField
                  name={[name, 'clock']}
                  label={t('fields.clock')}
                  required
                  options={clocks.map((value) => ({
                    value,
                    label: te(`responseClockKind.${value}`),
                  }))}
                />
                <ChoiceField
                  name={[name, 'target', 'measure']}
                  label={t('fields.measure')}
                  required
                  options={measures.map((value) => ({ value, label: te(`timeMeasure.${value}`) }))}
                />
                <CountField
                  name={[name, 'target', 'amount']}
                  label={t('fields.amount')}
                  min={1}
                  unit={t('units.minutesOrDays')}
                />
                <ChoiceField
                  name={[name, 'calendar']}
                  label={t('fields.calendar')}
                  options={[
                    { value: '', label: t('fields.companyCalendar') },
                    ...calendars
                      .filter(({ active }) => active)
                      .map((one) => ({ value: one.code, label: one.name })),
                  ]}
                />
              </Pair>
              <Form.Item name={[name, 'pausedBy']} label={t('fields.pausedBy')}>
                <Select
                  mode="multiple"
                  options={holdReasons.map((value) => ({
                    value,
                    label: te(`holdReason.${value}`),
                  }))}
                />
              </Form.Item>
              {fields.length > 1 && (
                <Form.Item>
                  <Button
                    size="small"
                    icon={<DeleteOutlined aria-hidden />}
                    onClick={() => remove(name)}
                  >
                    {t('removePromise')}
                  </Button>
                </Form.Item>
              )}
            </div>
          ))}
          {fields.length < clocks.length && (
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ calendar: '', pausedBy: [], target: { measure: 'ELAPSED' } })}
            >
              {t('addPromise')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}

interface ManyProps<Value extends string> {
  name: 'severities' | 'customerTiers' | 'kinds' | 'serviceZones'
  values: readonly Value[]
  label: (value: Value) => string
}

/** Some of a few values under a label; none is any. */
function Many<Value extends string>({ name, values, label }: ManyProps<Value>) {
  const { t } = useTranslation('responseTimes')
  return (
    <Form.Item name={name} label={t(`fields.${name}`)}>
      <Select
        mode="multiple"
        placeholder={t('fields.any')}
        options={values.map((value) => ({ value, label: label(value) }))}
      />
    </Form.Item>
  )
}

function isWhole(promise: Partial<Values['promises'][number]> | undefined): boolean {
  return Boolean(promise?.clock && promise.target?.measure && promise.target.amount)
}

/** What is tried out of what was typed: everything but code and note. */
function draftOf({ code: _code, note: _note, ...draft }: Values) {
  return draft
}

function initialOf(policy: ResponsePolicyFragment | undefined): Values {
  return {
    name: policy?.name ?? '',
    code: policy?.code ?? '',
    active: policy?.active ?? true,
    severities: policy?.severities ?? [],
    customerTiers: policy?.customerTiers ?? [],
    kinds: policy?.kinds ?? [],
    productCategories: policy?.productCategories ?? [],
    serviceZones: policy?.serviceZones ?? [],
    promises: policy?.promises ?? [
      { clock: 'REPLY', target: { measure: 'ELAPSED', amount: 1440 }, calendar: '', pausedBy: [] },
    ],
    warnPercent: policy?.warnPercent ?? 75,
    warnMinutes: policy?.warnMinutes ?? 0,
    headAfter: policy?.headAfter ?? 240,
    executiveAfter: policy?.executiveAfter ?? 1440,
    note: policy?.note ?? '',
  }
}
