import { type ComponentType, lazy, useState } from 'react'

/** A component whose code is fetched when it is first drawn, or before that by `preload`. */
export type Lazily<Props extends object> = ComponentType<Props> & {
  preload: () => Promise<unknown>
}

/**
 * Like React.lazy, but drawn at once where the code is there already. React's own
 * always waits, if only for a moment, and what stood in its place meanwhile is then
 * kept on the screen for 0.3 seconds.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Lazily<Props> {
  let loaded: ComponentType<Props> | undefined
  const preload = async () => {
    loaded ??= await load()
    return loaded
  }
  const Awaited = lazy(async () => ({ default: await preload() }))
  function Part(props: Props) {
    // What it was at first it remains: in another's place its state would be lost.
    const [Chosen] = useState<ComponentType<Props>>(
      () => loaded ?? (Awaited as unknown as ComponentType<Props>),
    )
    return <Chosen {...props} />
  }
  return Object.assign(Part, { preload })
}
