declare module 'virtual:antd-styles' {
  /** Where the styles of antd's components stand. */
  const address: string
  export default address
}
