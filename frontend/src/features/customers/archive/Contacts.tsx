import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { CallLink } from '@/components/CallLink'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContactFactsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { ContactFacts, ContactForm } from './ContactForm'
import styles from './Contacts.module.css'

const CustomerContacts = graphql(`
  fragment CustomerContacts on Customer {
    id
    contacts {
      id
      ...ContactFacts
    }
  }
`)

const removeMutation = graphql(`
  mutation RemoveContact($input: RemoveContactInput!) {
    removeContact(input: $input) {
      customer {
        id
        contacts {
          id
        }
      }
    }
  }
`)

interface ContactsProps {
  customer: FragmentType<typeof CustomerContacts>
  viewer: Viewer
  reload: () => void
}

/** The people to talk to at a customer's, the main one first. */
export function Contacts({ customer, viewer, reload }: ContactsProps) {
  const { t } = useTranslation('customers')
  const dialog = useDialogParam('dialog')
  const { id, contacts } = readFragment(CustomerContacts, customer)
  const all = [...(readFragment(ContactFacts, contacts) ?? [])].sort(
    (a, b) => Number(b.main) - Number(a.main),
  )
  const mayAdd = viewer.may('CREATE', 'Contact')
  const edited = all.find((contact) => dialog.value === `contact-${contact.id}`)
  // Who the people are is not for everybody.
  if (viewer.isHidden('Contact', 'name')) return null
  return (
    <Section
      small
      title={t('contacts.title')}
      extra={
        mayAdd && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => dialog.open('new-contact')}
          >
            {t('contacts.add')}
          </Button>
        )
      }
    >
      {all.length === 0 && <p className={styles.empty}>{t('contacts.none')}</p>}
      <ul className={styles.contacts} aria-label={t('contacts.title')}>
        {all.map((contact) => (
          <li key={contact.id}>
            <Contact contact={contact} viewer={viewer} onEdit={dialog.open} />
          </li>
        ))}
      </ul>
      {mayAdd && dialog.value === 'new-contact' && (
        <ContactForm customerID={id} onClose={dialog.close} reload={reload} />
      )}
      {edited && viewer.may('UPDATE', 'Contact') && (
        <ContactForm customerID={id} contact={edited} onClose={dialog.close} reload={reload} />
      )}
    </Section>
  )
}

interface ContactProps {
  contact: ContactFactsFragment
  viewer: Viewer
  onEdit: (dialog: string) => void
}

function Contact({ contact, viewer, onEdit }: ContactProps) {
  const { t } = useTranslation('customers')
  const { id, name, title, phone, email, main } = contact
  const remove = useRemoval(contact)
  return (
    <>
      <div className={styles.person}>
        <strong>{name}</strong>
        {title && <span className={styles.quiet}>{title}</span>}
        {main && <Tag variant="filled">{t('contacts.isMain')}</Tag>}
        <span className={styles.buttons}>
          {viewer.may('UPDATE', 'Contact') && (
            <Button
              type="text"
              size="small"
              icon={<EditOutlined />}
              aria-label={t('contacts.editName', { name })}
              onClick={() => onEdit(`contact-${id}`)}
            />
          )}
          {viewer.may('DELETE', 'Contact') && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('contacts.removeName', { name })}
              onClick={remove}
            />
          )}
        </span>
      </div>
      {phone && <CallLink name={name} phone={phone} />}
      {email && (
        <a href={`mailto:${email}`} className={styles.mail}>
          {email}
        </a>
      )}
    </>
  )
}

/** Asks, and takes the contact away. */
function useRemoval({ id, name }: ContactFactsFragment): () => void {
  const { t } = useTranslation('customers')
  const { t: tc } = useTranslation()
  const { modal, message } = App.useApp()
  const [, remove] = useMutation(removeMutation)
  return () =>
    void modal.confirm({
      title: t('contacts.removeAsk', { name }),
      okText: t('contacts.remove'),
      okButtonProps: { danger: true },
      cancelText: tc('actions.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: async () => {
        const { error } = await remove({ input: { id } })
        if (error) message.error(faultOf(error).message || tc('faults.unreachable'))
        else message.success(t('contacts.removed'))
      },
    })
}
