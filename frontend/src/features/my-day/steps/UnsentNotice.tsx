import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './UnsentNotice.module.css'
import type { VisitSteps } from './useVisitSteps'

/** Tells of a step that did not get through, and sends it again; nothing of it is lost meanwhile. */
export function UnsentNotice({ steps, onSent }: { steps: VisitSteps; onSent?: () => void }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const { t: common } = useTranslation()
  const { message, modal } = App.useApp()
  const { unsent } = steps
  if (!unsent) return null
  const action = label(`serviceAction.${unsent}`)

  async function retry() {
    if (!unsent) return
    const { taken } = await steps.retry()
    if (!taken) return
    message.success(t(`steps.done.${unsent}`))
    onSent?.()
  }

  function askToGiveUp() {
    modal.confirm({
      title: t('steps.giveUpTitle', { action }),
      content: t('steps.giveUpLead'),
      okText: t('steps.giveUpConfirm'),
      okButtonProps: { danger: true },
      cancelText: common('actions.cancel'),
      onOk: steps.giveUp,
    })
  }

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('steps.unsentTitle', { action })}
      description={
        <>
          {steps.fault?.code !== 'UNREACHABLE' && steps.fault?.message && (
            <p className={styles.reason}>{steps.fault.message}</p>
          )}
          <p className={styles.lead}>{t('steps.unsentLead')}</p>
          <div className={styles.buttons}>
            <Button type="primary" className={styles.retry} onClick={() => void retry()}>
              {common('actions.retry')}
            </Button>
            <Button className={styles.giveUp} onClick={askToGiveUp}>
              {t('steps.giveUp')}
            </Button>
          </div>
        </>
      }
    />
  )
}
