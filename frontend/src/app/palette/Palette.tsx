import { SearchOutlined } from '@ant-design/icons'
import { CommandGroup, CommandInput, CommandItem, CommandList, CommandRoot } from 'cmdk'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Overlay } from '@/components/Overlay'
import { useDebounced } from '@/lib/debounce'
import { Keys } from '../shortcuts/Keys'
import styles from './Palette.module.css'
import { type Section, usePalette } from './usePalette'

interface PaletteProps {
  onClose: () => void
  onShortcuts: () => void
}

/** Finds rows, pages and commands by a few characters; the keyboard is enough. */
export default function Palette({ onClose, onShortcuts }: PaletteProps) {
  const { t } = useTranslation('palette')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 120)
  const { sections, settled, fault } = usePalette(term, onShortcuts)
  const choices = useMemo(
    () => new Map(sections.flatMap(({ choices }) => choices.map((choice) => [choice.key, choice]))),
    [sections],
  )
  const [first] = choices.keys()
  const [chosen, setChosen] = useState('')
  // Enter that came before the answer: a scanner types faster than any server.
  const [hasty, setHasty] = useState(false)
  const ready = settled && term === typed.trim()

  useEffect(() => field.current?.focus(), [])
  useEffect(() => setChosen(first ?? ''), [first])
  useEffect(() => {
    if (!hasty || !ready) return
    setHasty(false)
    if (first) choose(first)
  })

  function choose(key: string) {
    const choice = choices.get(key)
    if (!choice) return
    onClose()
    if (choice.path) void navigate(choice.path)
    choice.run?.()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || ready) return
    event.preventDefault()
    setHasty(true)
  }

  return (
    <Overlay label={t('title')} onClose={onClose}>
      <CommandRoot
        className={styles.palette}
        shouldFilter={false}
        loop
        label={t('label')}
        value={chosen}
        onValueChange={setChosen}
        onKeyDown={onKeyDown}
      >
        <div className={styles.field}>
          <SearchOutlined aria-hidden className={styles.glass} />
          <CommandInput
            ref={field}
            value={typed}
            onValueChange={(value) => {
              setTyped(value)
              setHasty(false)
            }}
            placeholder={t('placeholder')}
            className={styles.input}
            maxLength={100}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            {t('close')}
          </button>
        </div>
        {fault && (
          <div className={styles.fault}>
            <FaultAlert fault={fault} />
          </div>
        )}
        <CommandList label={t('results')} className={styles.list} aria-busy={!ready}>
          {sections.map((section) => (
            <Choices key={section.key} section={section} onChoose={choose} />
          ))}
        </CommandList>
        <Foot>{ready && choices.size === 0 && t('nothing')}</Foot>
      </CommandRoot>
    </Overlay>
  )
}

interface ChoicesProps {
  section: Section
  onChoose: (key: string) => void
}

function Choices({ section, onChoose }: ChoicesProps) {
  return (
    <CommandGroup heading={section.heading} className={styles.group}>
      {section.choices.map(({ key, icon, label, hint, keys }) => (
        <CommandItem key={key} value={key} onSelect={onChoose} className={styles.choice}>
          <span className={styles.icon}>{icon}</span>
          <span className={styles.label}>{label}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
          {keys && (
            <span className={styles.keys} aria-hidden="true">
              <Keys keys={keys} />
            </span>
          )}
        </CommandItem>
      ))}
    </CommandGroup>
  )
}

/** What the keys do; and, for all, that nothing was found. */
function Foot({ children }: { children: ReactNode }) {
  const { t } = useTranslation('palette')
  return (
    <div className={styles.foot}>
      <span className={styles.nothing} aria-live="polite">
        {children}
      </span>
      <span className={styles.help} aria-hidden="true">
        <Keys keys={['↑', '↓']} /> {t('keys.move')}
        <Keys keys={['↵']} /> {t('keys.open')}
        <Keys keys={['Esc']} /> {t('keys.close')}
      </span>
    </div>
  )
}
