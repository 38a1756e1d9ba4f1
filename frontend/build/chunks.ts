interface Group {
  name: string
  test: (id: string) => boolean
  /** Which of two groups a module belongs to: that of the higher number. */
  priority: number
  minShareCount?: number
}

/** Whether a module's path, with slashes on every system, is one of these. */
function among(pattern: RegExp): (id: string) => boolean {
  return (id) => pattern.test(id.replaceAll('\\', '/'))
}

const frame =
  'antd/es/(?:_util|alert|app|avatar|button|config-provider|drawer|dropdown|locale|menu|message|modal|notification|skeleton|spin|style|theme|tooltip|watermark|version)|@rc-component/(?:context|dialog|drawer|dropdown|menu|motion|notification|overflow|portal|resize-observer|tooltip|trigger|util)|@ant-design/(?:cssinjs|cssinjs-utils)'
const list = 'table|tree|tree-select|pagination'

/**
 * Which modules come in one piece, each group with all that it imports and no
 * group before it has. All else follows the lazy routes, so that a page loads
 * only what it draws: but a browser fetches six files at a time, and dozens of
 * small ones one after the other.
 */
export const chunkGroups: Group[] = [
  // React changes rarely and every page needs it: it stays cached over releases.
  {
    name: 'react',
    test: among(/\/node_modules\/(?:react|react-dom|react-router|scheduler)\//),
    priority: 8,
  },
  // All that the sign-in needs beside it.
  { name: 'door', test: among(/\/frontend\/src\/main\.tsx$/), priority: 7 },
  // One that a single page draws comes with that page.
  {
    name: 'icons',
    test: among(/\/node_modules\/@ant-design\/(?:icons|icons-svg|colors|fast-color)\//),
    priority: 6,
    minShareCount: 2,
  },
  // What the frame around all pages draws with.
  { name: 'frame', test: among(new RegExp(`/node_modules/(?:${frame})/`)), priority: 5 },
  // What forms draw with, and our own parts that many pages share. What only
  // lists and trees need is not among them: a page without any shall not load it.
  {
    name: 'controls',
    test: among(new RegExp(`/node_modules/(?:antd/es|@rc-component|@ant-design)/(?!(?:${list})/)`)),
    priority: 4,
    minShareCount: 16,
  },
  {
    name: 'shared',
    test: among(/\/frontend\/src\/(?:components\/(?!list\/|DepartmentSelect)|lib\/)/),
    priority: 2,
    minShareCount: 8,
  },
  // The rest of what every page behind the sign-in needs.
  {
    name: 'inside',
    test: among(/\/frontend\/src\/app\/(?:Furniture|SignedIn)\.tsx$/),
    priority: 1,
  },
]
