import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import styles from './Preview.module.css'

/** The width of A4, in CSS pixels. */
const paperWidth = (210 / 25.4) * 96

/**
 * The margins of the paper, the numbers of the pages in the lower one, and in the
 * upper one, from the second page on, which form the sheet belongs to. In the
 * page and not in a style sheet, because it holds for the whole document: other
 * pages have margins of their own.
 */
const pagesOf = (form: string) => `@media print {
  :root, :root[data-appearance] { color-scheme: light; background: #fff; }
  body { background: #fff; }
}
@page {
  size: A4;
  margin: 12mm 14mm 13mm;
  @top-right { content: ${JSON.stringify(form)}; font: 8pt sans-serif; color: #000; }
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #000; }
}
@page :first {
  margin-top: 10mm;
  @top-right { content: none; }
}`

interface PreviewProps {
  title: string
  /** The form's number. */
  number: string
  /** Where the form comes from. */
  back: string
  children: ReactNode
}

/** A sheet of paper on the screen, as large as there is room, and what can be done with it; on paper, the sheet alone. */
export function Preview({ title, number, back, children }: PreviewProps) {
  const { t } = useTranslation('printForms')
  const desk = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const element = desk.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      setZoom(Math.min(1, (element.clientWidth - 16) / paperWidth))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <main className={styles.page}>
      <style>{pagesOf(`${title} ${number}`)}</style>
      <header className={styles.bar}>
        <Link to={back} className={styles.back}>
          <ArrowLeftOutlined aria-hidden /> {t('back')}
        </Link>
        <strong className={styles.title}>{title}</strong>
        <LanguageSwitch />
        <Button
          type="primary"
          size="large"
          icon={<PrinterOutlined aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </header>
      <div ref={desk} className={styles.desk}>
        <div className={styles.sheet} style={{ zoom }}>
          {children}
        </div>
      </div>
    </main>
  )
}
