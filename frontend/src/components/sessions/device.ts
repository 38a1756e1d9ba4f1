import Bowser from 'bowser'

/** A device as people call it. */
export interface Device {
  /** "Chrome · Windows"; empty where nothing is known. */
  name: string
  mobile: boolean
}

/** Reads what a browser calls itself; a tool's name is its own word before the slash. */
export function deviceOf(userAgent: string): Device {
  if (!userAgent) return { name: '', mobile: false }
  const { browser, os, platform } = Bowser.parse(userAgent)
  const known = [browser.name, os.name].filter(Boolean).join(' · ')
  const [tool = ''] = userAgent.split(/[/\s]/)
  return {
    name: known || tool,
    mobile: platform.type === 'mobile' || platform.type === 'tablet',
  }
}
