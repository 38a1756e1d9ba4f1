import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import type { PrintVisitFragment } from '@/gql/graphql'
import { customerOpinions } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { Checks } from '../paper/Checks'
import { Fields } from '../paper/Fields'
import styles from '../paper/Paper.module.css'

/** The customer's opinion in four grades, and the signature; empty to be ticked and signed by hand. */
export function Opinion({ visit }: { visit: PrintVisitFragment | undefined }) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const { opinion, opinionNote, signature, signedBy = '', signedAt } = visit ?? {}
  return (
    <Fields
      title={t('opinion.title')}
      fields={[
        {
          label: t('opinion.grade'),
          wide: true,
          value: (
            <Checks
              values={customerOpinions}
              chosen={opinion}
              label={(one) => label(`customerOpinion.${one}`)}
            />
          ),
        },
        { label: t('opinion.note'), value: opinionNote, wide: true, lines: 2 },
        {
          label: t('opinion.signature'),
          lines: 2.5,
          value: signedAt && (
            <span className={styles.signed}>
              {signature && (
                <AttachmentImage
                  id={signature.id}
                  alt={t('opinion.signatureOf', { name: signedBy })}
                  className={styles.ink}
                />
              )}
              {signedBy}
            </span>
          ),
        },
        { label: t('date'), value: signedAt && formats.instant(signedAt) },
      ]}
    />
  )
}
