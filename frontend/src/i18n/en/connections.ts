import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const connections: TranslationOf<Texts['connections']> = {
  title: 'Connections',
  lead: 'Excel, Power BI, Tableau, Grafana and others read with service tokens: as a role, in a department, and without writing anything.',
  search: 'Name, or how the token begins',
  empty: 'No token has been issued yet.',
  issue: 'Issue a token',
  fields: {
    name: 'Name',
    state: 'State',
    role: 'Role and department',
    department: 'Department',
    issuedBy: 'Issued by',
    lastUsedAt: 'Last used',
    expiresAt: 'Valid until',
    addresses: 'Networks it is taken from',
    requestsPerMinute: 'Requests a minute',
    costPerHour: 'Cost an hour',
    keyInAddress: 'Also in addresses (?key=)',
  },
  ownDepartment: 'Your own',
  addressesLead: 'As 10.0.0.0/8 or 192.0.2.7; from anywhere where it is left empty.',
  keyInAddressLead:
    'Addresses end up in logs. Only for tools that send no headers, such as Tableau.',
  states: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked', lapsed: 'Issuer gone' },
  issued: {
    title: 'The token is issued',
    lead: 'Copy it now. It is shown this once and never again.',
    done: 'I have copied it',
  },
  readsAs: 'Reads as {{role}} in {{department}}.',
  used: 'Last used {{at}} from {{address}}.',
  neverUsed: 'Never used yet.',
  revoke: {
    action: 'Revoke',
    lead: 'It ends at once and for good.',
    done: 'The token is revoked',
  },
  connect: {
    title: 'Connect a tool',
    query: 'Published query',
    nothing:
      'No query is published yet. Save one on the page of queries, and let everybody see it: “Published”.',
    days: 'Where a parameter is a day, LAST_MONTH_FIRST and LAST_MONTH_LAST stand for the first and the last day of the month before: ?from=LAST_MONTH_FIRST&to=LAST_MONTH_LAST. Amounts are integers of fen.',
  },
  tools: {
    excel: 'Excel',
    powerBI: 'Power BI',
    tableau: 'Tableau',
    grafana: 'Grafana',
    python: 'Python',
    r: 'R',
    curl: 'curl',
  },
  how: {
    excel:
      'Data → Get Data → From Other Sources → Blank Query → Advanced Editor, and paste this. Choose “Anonymous” where it asks how to sign in.',
    powerBI:
      'Get data → Blank query → Advanced Editor, and paste this. Choose “Anonymous” where it asks how to sign in.',
    tableau:
      'Connect → Web data (CSV), with this address. The token has to be one that is taken in addresses.',
    grafana: 'Install the Infinity data source, begin a query, and enter this.',
    python: 'Needs pandas.',
    r: 'With what R brings along.',
    curl: 'Run it on a command line.',
  },
}
