import { createContext, useContext, useEffect } from 'react'

/** Calls a listener whenever the socket of the subscriptions has connected; answers how to stop that. */
export type OnConnected = (listener: () => void) => () => void

const OnConnectedContext = createContext<OnConnected>(() => () => undefined)

/** Hands the news of the socket down the tree. */
export const OnConnectedProvider = OnConnectedContext.Provider

/**
 * Runs whenever the socket has connected, for the first time or again. What
 * happened while there was no line is not pushed: whoever lives by a
 * subscription looks here for what was missed.
 */
export function useOnConnected(listener: () => void): void {
  const onConnected = useContext(OnConnectedContext)
  useEffect(() => onConnected(listener), [onConnected, listener])
}
