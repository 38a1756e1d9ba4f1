import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField, Pair } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { AddContactInput, ContactFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'

export const ContactFacts = graphql(`
  fragment ContactFacts on Contact {
    id
    version
    name
    title
    phone
    email
    main
  }
`)

const addMutation = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      contact {
        id
        customer {
          id
        }
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      contact {
        id
      }
    }
  }
`)

type Values = Omit<AddContactInput, 'idempotencyKey' | 'customerID'>

interface ContactFormProps {
  customerID: string
  /** The contact to change; a new one if left out. */
  contact?: ContactFactsFragment
  onClose: () => void
  reload: () => void
}

/** Adds a person to talk to at a customer's, or corrects what is known of one. */
export function ContactForm({ customerID, contact, onClose, reload }: ContactFormProps) {
  const { t } = useTranslation('customers')
  const [form] = Form.useForm<Values>()
  const [, add] = useMutation(addMutation)
  const [, update] = useMutation(updateMutation)
  const initial: Values = {
    name: contact?.name ?? '',
    title: contact?.title ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    main: contact?.main ?? false,
  }
  return (
    <FormDrawer<Values, object>
      title={t(contact ? 'contacts.edit' : 'contacts.add')}
      form={form}
      initial={initial}
      version={contact?.version}
      onClose={onClose}
      onSaved={onClose}
      reload={reload}
      send={(values, { version, idempotencyKey }) =>
        contact
          ? update({ input: { id: contact.id, version, ...changedOnly(values, initial) } })
          : add({ input: { customerID, ...values, idempotencyKey } })
      }
    >
      <Pair>
        <LineField name="name" label={t('contacts.name')} required />
        <LineField name="title" label={t('contacts.position')} />
        <LineField name="phone" label={t('fields.phone')} inputMode="tel" />
        <LineField name="email" label={t('fields.email')} inputMode="email" />
      </Pair>
      <Form.Item
        name="main"
        label={t('contacts.main')}
        valuePropName="checked"
        extra={t('contacts.mainHint')}
      >
        <Switch />
      </Form.Item>
    </FormDrawer>
  )
}
