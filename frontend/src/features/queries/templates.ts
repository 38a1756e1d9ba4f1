/** A question that the procedures ask, ready to be run or changed. */
export interface QueryTemplate {
  key: 'installations' | 'guarantees' | 'faults' | 'responseTimes' | 'technicians' | 'failures'
  /** The query: over the days $from to $to; what else it takes has a default in the text. */
  document: string
}

/** The monthly questions 月度报表: installations by the 5th, three guarantees by the 13th, and what quality meetings ask. */
export const queryTemplates: readonly QueryTemplate[] = [
  {
    key: 'installations',
    document: `query AcceptedInstallations($from: Date!, $to: Date!) {
  serviceRecords(
    first: 100
    orderBy: { field: NUMBER, direction: ASC }
    where: {
      kind: INSTALLATION
      hasInstallationWith: [{ acceptedOnGTE: $from, acceptedOnLTE: $to }]
    }
  ) {
    edges {
      node {
        number
        customer { name region }
        product { model name }
        productUnit { serialNumber }
        department { name }
        installation { acceptance acceptedOn }
      }
    }
  }
}
`,
  },
  {
    key: 'guarantees',
    document: `query ThreeGuarantees($from: Date!, $to: Date!) {
  serviceStats(from: $from, to: $to, by: COMPLETED_AT, where: { kindIn: [REPAIR, COMPLAINT] }) {
    month
    department { name }
    chargeClass
    count
    warrantyCost
    paidCost
    totalCost
    averageCost
    repeatRepairs
  }
}
`,
  },
  {
    key: 'faults',
    document: `query Faults($from: Date!, $to: Date!, $top: Int = 20) {
  serviceStats(
    from: $from
    to: $to
    top: $top
    others: true
    orderBy: [{ by: COUNT }]
    where: { kindIn: [REPAIR, COMPLAINT] }
  ) {
    product { model name }
    faultCode
    department { name }
    count
    repeatRepairs
    totalCost
    isOthers
  }
}
`,
  },
  {
    key: 'responseTimes',
    document: `query ResponseTimes($from: Date!, $to: Date!) {
  serviceStats(from: $from, to: $to, compare: PREVIOUS_PERIOD) {
    serviceZone
    count
    slaJudged
    slaMetRate
    firstReplyMedianMinutes
    onSiteP90Minutes
    before { count slaMetRate }
  }
}
`,
  },
  {
    key: 'technicians',
    document: `query TechniciansMonth($from: Date!, $to: Date!) {
  visitStats(from: $from, to: $to) {
    technician { name }
    count
    finished
    arrivedOnTimeRate
    onSiteMinutes
    labourMinutes
    satisfactionRate
  }
}
`,
  },
  {
    key: 'failures',
    document: `query FailuresInTheField($from: Date!, $to: Date!) {
  warrantyStats(from: $from, to: $to) {
    product { model }
    monthsSinceShipping
    count
    failures
    failuresPerHundred
  }
}
`,
  },
]

/** The first and the last day of the month before. */
export function lastMonth(today: string): { from: string; to: string } {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) }
}
