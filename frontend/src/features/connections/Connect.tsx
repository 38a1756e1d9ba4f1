import { Empty, Select, Tabs, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import styles from './Connect.module.css'
import { snippetsFor, tokenPlace } from './snippets'

const publishedQuery = graphql(`
  query PublishedQueries {
    savedQueries(
      first: 200
      orderBy: { field: NAME, direction: ASC }
      where: { visibility: PUBLISHED }
    ) {
      edges {
        node {
          id
          name
          slug
        }
      }
    }
  }
`)

/** What to enter into each tool to read a published query. */
export function Connect() {
  const { t } = useTranslation('connections')
  const [{ data }] = useQuery({ query: publishedQuery })
  const queries = nodesOf(data?.savedQueries).flatMap(({ name, slug }) =>
    slug ? [{ value: slug, label: `${name} · ${slug}` }] : [],
  )
  const [chosen, setChosen] = useState<string>()
  const slug = chosen ?? queries[0]?.value
  return (
    <div className={styles.connect}>
      <Section
        title={t('connect.title')}
        extra={
          queries.length > 0 && (
            <Select
              className={styles.query}
              aria-label={t('connect.query')}
              value={slug}
              onChange={setChosen}
              options={queries}
            />
          )
        }
      >
        {data && !slug && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('connect.nothing')} />
        )}
        {slug && <p className={styles.lead}>{t('connect.days')}</p>}
        {slug && (
          <Tabs
            size="small"
            items={snippetsFor(window.location.origin, slug, tokenPlace).map(({ tool, text }) => ({
              key: tool,
              label: t(`tools.${tool}`),
              children: (
                <>
                  <p className={styles.lead}>{t(`how.${tool}`)}</p>
                  <div className={styles.snippet}>
                    <pre>{text}</pre>
                    <Typography.Text copyable={{ text }} />
                  </div>
                </>
              ),
            }))}
          />
        )}
      </Section>
    </div>
  )
}
