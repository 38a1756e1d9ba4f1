import { Alert, Button, Drawer, Form, type FormInstance, Grid } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { StepRefusal } from '../steps/StepRefusal'
import type { FormAction } from '../steps/steps'
import type { VisitSteps } from '../steps/useVisitSteps'
import styles from './FormDrawer.module.css'

/** What every form of a step is given. */
export interface FormProps {
  steps: VisitSteps
  reload: () => void
  close: () => void
}

interface FormDrawerProps<Values> extends FormProps {
  action: FormAction
  title: string
  submit: string
  form: FormInstance<Values>
  initial: Partial<Values>
  /** The field where one begins to fill in; none where the keyboard would be in the way. */
  first?: string
  /** Whether the fields begin with what was filled in before and not sent. */
  restored: boolean
  onChange: (values: Values) => void
  onSubmit: (values: Values) => void
  /** Empties the form again. */
  onStartOver: () => void
  children: ReactNode
}

/** The form of a step over the visit's page: the whole of a phone, the side of a wider screen. */
export function FormDrawer<Values extends object>(props: FormDrawerProps<Values>) {
  const { action, title, submit, form, steps, children } = props
  const { t } = useTranslation('myDay')
  const wide = Grid.useBreakpoint().md ?? true
  const [open, setOpen] = useState(true)
  const allowed =
    steps.steps.next === action ||
    steps.steps.others.includes(action) ||
    steps.refused?.action === action
  const sending = steps.sending !== null
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => {
        if (!shown) props.close()
        else if (props.first) form.getFieldInstance(props.first)?.focus()
      }}
      title={title}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '100%'}
      classNames={{ body: styles.body, footer: styles.footer }}
      footer={
        <Button
          type="primary"
          block
          className={styles.submit}
          loading={sending}
          disabled={!allowed}
          onClick={() => form.submit()}
        >
          {sending ? t('steps.sending') : submit}
        </Button>
      }
    >
      <Notices {...props} allowed={allowed} />
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true, block: 'center' }}
        validateTrigger="onSubmit"
        initialValues={props.initial}
        disabled={sending}
        onValuesChange={(_, values) => props.onChange(values)}
        onFinish={props.onSubmit}
      >
        {children}
      </Form>
    </Drawer>
  )
}

/** What stands between the person and the step: a refusal, somebody who was faster. */
function Notices<Values>(props: FormDrawerProps<Values> & { allowed: boolean }) {
  const { t } = useTranslation('myDay')
  const { steps, reload, restored, allowed, onStartOver } = props
  if (steps.fault) {
    return (
      <div className={styles.notice}>
        <StepRefusal steps={steps} reload={reload} />
      </div>
    )
  }
  if (!allowed) {
    return <Alert className={styles.notice} type="warning" showIcon title={t('form.notAllowed')} />
  }
  if (!restored) return null
  return (
    <Alert
      className={styles.notice}
      type="info"
      showIcon
      role="status"
      title={t('form.draft')}
      action={
        <Button size="small" onClick={onStartOver}>
          {t('form.startOver')}
        </Button>
      }
    />
  )
}
