/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AccountMenu {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AccountMenuDocument,
    "\n  fragment CustomerOption on Customer {\n    id\n    code\n    name\n  }\n": typeof types.CustomerOptionFragmentDoc,
    "\n  query CustomerSelectOptions($term: String!) {\n    lookup(term: $term, limit: 20) {\n      customers {\n        ...CustomerOption\n      }\n    }\n  }\n": typeof types.CustomerSelectOptionsDocument,
    "\n  query CustomerSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Customer {\n        ...CustomerOption\n      }\n    }\n  }\n": typeof types.CustomerSelectChosenDocument,
    "\n  fragment PartOption on Part {\n    id\n    code\n    name\n    unitPrice\n  }\n": typeof types.PartOptionFragmentDoc,
    "\n  query PartSelectOptions($term: String!) {\n    parts(\n      first: 50\n      orderBy: { field: CODE }\n      where: { active: true, or: [{ codeContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...PartOption\n        }\n      }\n    }\n  }\n": typeof types.PartSelectOptionsDocument,
    "\n  query PartSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Part {\n        ...PartOption\n      }\n    }\n  }\n": typeof types.PartSelectChosenDocument,
    "\n  fragment PersonOption on User {\n    id\n    name\n    role\n    department {\n      id\n      name\n    }\n  }\n": typeof types.PersonOptionFragmentDoc,
    "\n  query PersonSelectOptions($term: String!) {\n    users(\n      first: 50\n      orderBy: { field: NAME }\n      where: {\n        active: true\n        or: [{ nameContainsFold: $term }, { hasDepartmentWith: [{ nameContainsFold: $term }] }]\n      }\n    ) {\n      edges {\n        node {\n          ...PersonOption\n        }\n      }\n    }\n  }\n": typeof types.PersonSelectOptionsDocument,
    "\n  query PersonSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        ...PersonOption\n      }\n    }\n  }\n": typeof types.PersonSelectChosenDocument,
    "\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n": typeof types.ProductOptionFragmentDoc,
    "\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n": typeof types.ProductSelectOptionsDocument,
    "\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n": typeof types.ProductSelectChosenDocument,
    "\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n": typeof types.UnitOptionFragmentDoc,
    "\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n": typeof types.UnitSelectOptionsDocument,
    "\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n": typeof types.UnitSelectChosenDocument,
    "\n  fragment WarrantyAnswer on WarrantyRights {\n    day\n    coverage\n    chargeClass\n    repair {\n      open\n      until\n    }\n    mainPartRepair {\n      open\n      until\n    }\n    exchange {\n      open\n      until\n    }\n    refund {\n      open\n      until\n    }\n    steps\n  }\n": typeof types.WarrantyAnswerFragmentDoc,
    "\n  query UnitWarrantyRights($unit: ID!, $day: Date) {\n    node(id: $unit) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          ...WarrantyAnswer\n        }\n      }\n    }\n  }\n": typeof types.UnitWarrantyRightsDocument,
    "\n  fragment MyDayDone on Visit {\n    id\n    status\n    plannedStart\n    serviceRecord {\n      id\n      customer {\n        id\n        name\n      }\n      product {\n        id\n        model\n        name\n      }\n    }\n  }\n": typeof types.MyDayDoneFragmentDoc,
    "\n  fragment MyDayCard on Visit {\n    id\n    status\n    purpose\n    plannedStart\n    ...MyDayVisitTime\n    ...MyDayProgress\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      symptom\n      severity\n      chargeClass\n      promisedAt\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n      }\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n      }\n    }\n  }\n": typeof types.MyDayCardFragmentDoc,
    "\n  fragment MyDayVisitTime on Visit {\n    id\n    status\n    plannedStart\n    plannedEnd\n  }\n": typeof types.MyDayVisitTimeFragmentDoc,
    "\n  query MyDay($days: VisitWhereInput!, $earlier: VisitWhereInput!, $withEarlier: Boolean!) {\n    days: visits(first: 150, orderBy: { field: PLANNED_START }, where: $days) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n    earlier: visits(first: 50, orderBy: { field: PLANNED_START }, where: $earlier)\n      @include(if: $withEarlier) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n  }\n": typeof types.MyDayDocument,
    "\n  fragment MyDayListed on Visit {\n    id\n    status\n    plannedStart\n    allowedActions\n    serviceRecord {\n      id\n      allowedActions\n    }\n    ...MyDayCard\n    ...MyDayDone\n  }\n": typeof types.MyDayListedFragmentDoc,
    "\n  fragment MyDayPart on Part {\n    id\n    code\n    name\n    unitOfMeasure\n  }\n": typeof types.MyDayPartFragmentDoc,
    "\n  query MyDayParts($where: PartWhereInput!) {\n    parts(first: 20, orderBy: { field: CODE }, where: $where) {\n      edges {\n        node {\n          ...MyDayPart\n        }\n      }\n    }\n  }\n": typeof types.MyDayPartsDocument,
    "\n  fragment MyDayForm on Visit {\n    id\n    arrivedAt\n    findings\n    workDone\n    technicians {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n        unitOfMeasure\n      }\n    }\n    serviceRecord {\n      id\n      chargeClass\n      callerName\n      faultCode\n      cause\n      outcome\n      workDone\n      labourCharge\n      travelCharge\n      visits {\n        id\n        plannedStart\n        workDone\n      }\n      customer {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.MyDayFormFragmentDoc,
    "\n  fragment MyDayProgress on Visit {\n    id\n    version\n    status\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    signedAt\n    returnedAt\n    allowedActions\n    serviceRecord {\n      ...MyDayRecordProgress\n    }\n  }\n": typeof types.MyDayProgressFragmentDoc,
    "\n  fragment MyDayRecordProgress on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n  }\n": typeof types.MyDayRecordProgressFragmentDoc,
    "\n  mutation MyDayDepart($input: DepartVisitInput!) {\n    outcome: departVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": typeof types.MyDayDepartDocument,
    "\n  mutation MyDayArrive($input: ArriveVisitInput!) {\n    outcome: arriveVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": typeof types.MyDayArriveDocument,
    "\n  mutation MyDayFinish($input: FinishVisitInput!) {\n    outcome: finishVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": typeof types.MyDayFinishDocument,
    "\n  mutation MyDaySignOff($input: SignOffVisitInput!) {\n    outcome: signOffVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": typeof types.MyDaySignOffDocument,
    "\n  mutation MyDayReturn($input: ReturnVisitInput!) {\n    outcome: returnVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": typeof types.MyDayReturnDocument,
    "\n  mutation MyDayComplete($input: CompleteServiceRecordInput!) {\n    outcome: completeServiceRecord(input: $input) {\n      serviceRecord {\n        ...MyDayRecordProgress\n      }\n    }\n  }\n": typeof types.MyDayCompleteDocument,
    "\n  subscription MyDayChanges($id: ID) {\n    serviceRecordChanged(id: $id) {\n      at\n      action\n    }\n  }\n": typeof types.MyDayChangesDocument,
    "\n  query MyDayVisitPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Visit {\n        id\n        ...MyDayVisit\n      }\n    }\n  }\n": typeof types.MyDayVisitPageDocument,
    "\n  fragment MyDayVisit on Visit {\n    id\n    number\n    serviceRecord {\n      id\n      number\n      customer {\n        id\n        name\n      }\n    }\n    ...MyDayProgress\n    ...MyDayPlace\n    ...MyDayProblem\n    ...MyDayUnit\n    ...MyDayWork\n    ...MyDayPhotos\n    ...MyDayTimeline\n    ...MyDayForm\n  }\n": typeof types.MyDayVisitFragmentDoc,
    "\n  fragment MyDayPhotos on Visit {\n    id\n    serviceRecord {\n      id\n      allowedActions\n      attachments {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.MyDayPhotosFragmentDoc,
    "\n  fragment MyDayPlace on Visit {\n    id\n    serviceRecord {\n      id\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n        contacts {\n          id\n          name\n          title\n          phone\n          main\n        }\n      }\n    }\n  }\n": typeof types.MyDayPlaceFragmentDoc,
    "\n  fragment MyDayProblem on Visit {\n    id\n    purpose\n    plannedStart\n    plannedEnd\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      kind\n      severity\n      chargeClass\n      symptom\n      faultCode\n      customerWish\n      promisedAt\n      plan\n      planNote\n    }\n  }\n": typeof types.MyDayProblemFragmentDoc,
    "\n  fragment MyDayTimeline on Visit {\n    id\n    serviceRecord {\n      id\n      number\n      events(first: 6, orderBy: { field: AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            at\n            action\n            note\n            actor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyDayTimelineFragmentDoc,
    "\n  fragment MyDayUnit on Visit {\n    id\n    serviceRecord {\n      id\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n        installedOn\n        siteAddress\n        promises\n      }\n    }\n  }\n": typeof types.MyDayUnitFragmentDoc,
    "\n  fragment MyDayWork on Visit {\n    id\n    findings\n    workDone\n    labourMinutes\n    finishedAt\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    signature {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n      }\n    }\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n    }\n  }\n": typeof types.MyDayWorkFragmentDoc,
    "\n  query ServiceRecordPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ServiceRecord {\n        id\n        number\n        allowedActions\n        latest: events(first: 1, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n            }\n          }\n        }\n        ...RecordHeader\n        ...RecordProblem\n        ...RecordWork\n        ...RecordVisits\n        ...RecordCharges\n        ...RecordIssues\n        ...RecordAttachments\n        ...RecordCustomer\n        ...RecordUnit\n        ...RecordPeople\n        ...EarlierRecordsOf\n        ...DialogRecord\n      }\n    }\n  }\n": typeof types.ServiceRecordPageDocument,
    "\n  mutation AssignServiceRecord($input: AssignServiceRecordInput!) {\n    assignServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.AssignServiceRecordDocument,
    "\n  mutation CompleteServiceRecord($input: CompleteServiceRecordInput!) {\n    completeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.CompleteServiceRecordDocument,
    "\n  mutation ConfirmServiceRecord($input: ConfirmServiceRecordInput!) {\n    confirmServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ConfirmServiceRecordDocument,
    "\n  mutation DispatchVisit($input: DispatchVisitInput!) {\n    dispatchVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.DispatchVisitDocument,
    "\n  mutation EditServiceRecord($input: EditServiceRecordInput!) {\n    editServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.EditServiceRecordDocument,
    "\n  mutation FinishVisit($input: FinishVisitInput!) {\n    finishVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.FinishVisitDocument,
    "\n  mutation HoldServiceRecord($input: HoldServiceRecordInput!) {\n    holdServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.HoldServiceRecordDocument,
    "\n  mutation OverrideChargeClass($input: OverrideChargeClassInput!) {\n    overrideChargeClass(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.OverrideChargeClassDocument,
    "\n  mutation PlanServiceRecord($input: PlanServiceRecordInput!) {\n    planServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.PlanServiceRecordDocument,
    "\n  mutation RaiseOpenIssue($input: RaiseOpenIssueInput!) {\n    raiseOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.RaiseOpenIssueDocument,
    "\n  mutation RemovePartUsage($input: RemovePartUsageInput!) {\n    removePartUsage(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.RemovePartUsageDocument,
    "\n  mutation ReplyServiceRecord($input: ReplyServiceRecordInput!) {\n    replyServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ReplyServiceRecordDocument,
    "\n  mutation SettleOpenIssue($input: SettleOpenIssueInput!) {\n    settleOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.SettleOpenIssueDocument,
    "\n  mutation SignOffVisit($input: SignOffVisitInput!) {\n    signOffVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.SignOffVisitDocument,
    "\n  query Technicians {\n    users(first: 200, orderBy: { field: NAME }, where: { active: true, role: TECHNICIAN }) {\n      edges {\n        node {\n          id\n          name\n          serviceZone\n          skills\n          department {\n            id\n            name\n          }\n          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n": typeof types.TechniciansDocument,
    "\n  mutation TriageServiceRecord($input: TriageServiceRecordInput!) {\n    triageServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.TriageServiceRecordDocument,
    "\n  mutation UsePart($input: UsePartInput!) {\n    usePart(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.UsePartDocument,
    "\n  mutation StartServiceRecord($input: StartServiceRecordInput!) {\n    startServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.StartServiceRecordDocument,
    "\n  mutation ResumeServiceRecord($input: ResumeServiceRecordInput!) {\n    resumeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ResumeServiceRecordDocument,
    "\n  mutation ReviewServiceRecord($input: ReviewServiceRecordInput!) {\n    reviewServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ReviewServiceRecordDocument,
    "\n  mutation CloseServiceRecord($input: CloseServiceRecordInput!) {\n    closeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.CloseServiceRecordDocument,
    "\n  mutation SendBackServiceRecord($input: SendBackServiceRecordInput!) {\n    sendBackServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.SendBackServiceRecordDocument,
    "\n  mutation ReopenServiceRecord($input: ReopenServiceRecordInput!) {\n    reopenServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ReopenServiceRecordDocument,
    "\n  mutation CancelServiceRecord($input: CancelServiceRecordInput!) {\n    cancelServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.CancelServiceRecordDocument,
    "\n  fragment DialogRecord on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n    kind\n    channel\n    severity\n    chargeClass\n    symptom\n    faultCode\n    customerWish\n    callerName\n    callerPhone\n    serviceAddress\n    promisedAt\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    confirmation\n    labourCharge\n    travelCharge\n    customerID\n    productUnitID\n    productID\n    departmentID\n    ownerID\n    customer {\n      id\n      serviceZone\n    }\n    product {\n      id\n      category\n    }\n    visits {\n      id\n      number\n      version\n      status\n      allowedActions\n      plannedStart\n      findings\n      workDone\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n      }\n    }\n    openIssues {\n      id\n      description\n      settledAt\n    }\n  }\n": typeof types.DialogRecordFragmentDoc,
    "\n  mutation DepartVisit($input: DepartVisitInput!) {\n    departVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.DepartVisitDocument,
    "\n  mutation ArriveVisit($input: ArriveVisitInput!) {\n    arriveVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ArriveVisitDocument,
    "\n  mutation ReturnVisit($input: ReturnVisitInput!) {\n    returnVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.ReturnVisitDocument,
    "\n  mutation CancelVisit($input: CancelVisitInput!) {\n    cancelVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": typeof types.CancelVisitDocument,
    "\n  fragment Milestones on ServiceRecord {\n    id\n    reportedAt\n    firstRepliedAt\n    triagedAt\n    plannedAt\n    startedAt\n    completedAt\n    confirmedAt\n    reviewedAt\n    closedAt\n    cancelledAt\n  }\n": typeof types.MilestonesFragmentDoc,
    "\n  fragment RecordActions on ServiceRecord {\n    id\n    allowedActions\n    triagedAt\n    plan\n    completedAt\n    confirmation\n    visits {\n      id\n      status\n      allowedActions\n      technicians {\n        id\n      }\n    }\n  }\n": typeof types.RecordActionsFragmentDoc,
    "\n  fragment RecordHeader on ServiceRecord {\n    id\n    number\n    kind\n    status\n    severity\n    chargeClass\n    chargeClassOverridden\n    createdAt\n    reportedAt\n    promisedAt\n    startedAt\n    holdReason\n    moves: events(\n      first: 1\n      where: { toStatusNotNil: true }\n      orderBy: { field: AT, direction: DESC }\n    ) {\n      edges {\n        node {\n          id\n          at\n        }\n      }\n    }\n    ...RecordActions\n    ...Milestones\n  }\n": typeof types.RecordHeaderFragmentDoc,
    "\n  fragment RecordAttachments on ServiceRecord {\n    id\n    allowedActions\n    attachments {\n      id\n      kind\n      name\n      contentType\n      size\n      addedAt\n      addedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecordAttachmentsFragmentDoc,
    "\n  fragment RecordCharges on ServiceRecord {\n    id\n    chargeClass\n    labourCharge\n    travelCharge\n    partsCharge\n    allowedActions\n    partUsages {\n      id\n      quantity\n      unitPrice\n      serialNumber\n      note\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n        mainPart\n      }\n      usedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecordChargesFragmentDoc,
    "\n  fragment RecordIssues on ServiceRecord {\n    id\n    allowedActions\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n      settlement\n      owner {\n        id\n        name\n      }\n      settledBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecordIssuesFragmentDoc,
    "\n  fragment RecordProblem on ServiceRecord {\n    id\n    symptom\n    faultCode\n    customerWish\n    channel\n    callerName\n    callerPhone\n    serviceAddress\n    source\n    sourceReference\n    allowedActions\n  }\n": typeof types.RecordProblemFragmentDoc,
    "\n  fragment RecordVisits on ServiceRecord {\n    id\n    allowedActions\n    visits {\n      id\n      plannedStart\n      ...VisitCard\n    }\n  }\n": typeof types.RecordVisitsFragmentDoc,
    "\n  fragment RecordWork on ServiceRecord {\n    id\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    confirmation\n    confirmationNote\n    confirmedAt\n    reviewNote\n    reviewedAt\n    reviewedBy {\n      id\n      name\n    }\n  }\n": typeof types.RecordWorkFragmentDoc,
    "\n  fragment VisitCard on Visit {\n    id\n    number\n    status\n    purpose\n    plannedStart\n    plannedEnd\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    returnedAt\n    cancelledAt\n    findings\n    workDone\n    labourMinutes\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    allowedActions\n    technicians {\n      id\n      name\n      phone\n    }\n    dispatchedBy {\n      id\n      name\n    }\n    signature {\n      id\n    }\n  }\n": typeof types.VisitCardFragmentDoc,
    "\n  fragment EarlierRecordsOf on ServiceRecord {\n    id\n    customerID\n    productUnitID\n  }\n": typeof types.EarlierRecordsOfFragmentDoc,
    "\n  fragment EarlierRecord on ServiceRecord {\n    id\n    number\n    status\n    reportedAt\n    symptom\n  }\n": typeof types.EarlierRecordFragmentDoc,
    "\n  query EarlierRecords($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, where: $where, orderBy: { field: REPORTED_AT, direction: DESC }) {\n      totalCount\n      edges {\n        node {\n          ...EarlierRecord\n        }\n      }\n    }\n  }\n": typeof types.EarlierRecordsDocument,
    "\n  fragment RecordCustomer on ServiceRecord {\n    id\n    customer {\n      id\n      code\n      name\n      kind\n      tier\n      serviceZone\n      region\n      address\n      phone\n      note\n      contacts {\n        id\n        name\n        title\n        phone\n        main\n      }\n    }\n  }\n": typeof types.RecordCustomerFragmentDoc,
    "\n  fragment RecordPeople on ServiceRecord {\n    id\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    registeredBy {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n": typeof types.RecordPeopleFragmentDoc,
    "\n  fragment RecordUnit on ServiceRecord {\n    id\n    reportedAt\n    product {\n      id\n      model\n      name\n      category\n    }\n    productUnit {\n      id\n      serialNumber\n      status\n      contractNumber\n      jobNumber\n      purchasedOn\n      installedOn\n      acceptedOn\n      promises\n    }\n  }\n": typeof types.RecordUnitFragmentDoc,
    "\n  query RecordWarranty($id: ID!, $day: Date!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          day\n          coverage\n          refund {\n            open\n            until\n          }\n          exchange {\n            open\n            until\n          }\n          repair {\n            open\n            until\n          }\n          mainPartRepair {\n            open\n            until\n          }\n          steps\n        }\n      }\n    }\n  }\n": typeof types.RecordWarrantyDocument,
    "\n  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {\n    commentServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CommentServiceRecordDocument,
    "\n  fragment TimelineEvent on ServiceEvent {\n    id\n    at\n    action\n    fromStatus\n    toStatus\n    note\n    changes {\n      field\n      old\n      new\n    }\n    actor {\n      id\n      name\n    }\n    visit {\n      id\n      number\n    }\n  }\n": typeof types.TimelineEventFragmentDoc,
    "\n  query RecordTimeline($id: ID!, $after: Cursor) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        id\n        events(first: 20, after: $after, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n              ...TimelineEvent\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.RecordTimelineDocument,
    "\n  fragment LatestEvent on ServiceRecord {\n    id\n    events(first: 1, orderBy: { field: AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          action\n          at\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.LatestEventFragmentDoc,
    "\n  subscription RecordChanged($id: ID!) {\n    serviceRecordChanged(id: $id) {\n      action\n      at\n      serviceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n": typeof types.RecordChangedDocument,
    "\n  query LatestEventOf($id: ID!) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n": typeof types.LatestEventOfDocument,
    "\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n": typeof types.ServiceRecordsDocument,
    "\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.ServiceRecordRowFragmentDoc,
    "\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n": typeof types.ServiceRecordViewCountsDocument,
    "\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n": typeof types.ServiceRecordChangesDocument,
    "\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n": typeof types.ServiceRecordNewsDocument,
    "\n  query KnownFaultCodes($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 200, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      edges {\n        node {\n          id\n          faultCode\n        }\n      }\n    }\n  }\n": typeof types.KnownFaultCodesDocument,
    "\n  query CallLookup($term: String!) {\n    lookup(term: $term, limit: 6) {\n      customers {\n        id\n        code\n        name\n        region\n        phone\n      }\n      productUnits {\n        id\n        serialNumber\n        product {\n          id\n          model\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n      serviceRecords {\n        id\n        number\n        status\n        symptom\n        reportedAt\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CallLookupDocument,
    "\n  fragment OpenRecord on ServiceRecord {\n    id\n    number\n    status\n    symptom\n    reportedAt\n    productUnitID\n    productUnit {\n      id\n      serialNumber\n    }\n  }\n": typeof types.OpenRecordFragmentDoc,
    "\n  query OpenRecordsOfCall($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      totalCount\n      edges {\n        node {\n          ...OpenRecord\n        }\n      }\n    }\n  }\n": typeof types.OpenRecordsOfCallDocument,
    "\n  mutation RegisterCall($input: RegisterServiceRecordInput!) {\n    registerServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        number\n      }\n    }\n  }\n": typeof types.RegisterCallDocument,
    "\n  fragment KnownUnit on ProductUnit {\n    id\n    serialNumber\n    siteAddress\n    product {\n      id\n      model\n      name\n    }\n  }\n": typeof types.KnownUnitFragmentDoc,
    "\n  fragment KnownCustomer on Customer {\n    id\n    code\n    name\n    kind\n    tier\n    region\n    address\n    phone\n    contacts {\n      id\n      name\n      phone\n      main\n    }\n    productUnits(first: 2) {\n      totalCount\n      edges {\n        node {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n": typeof types.KnownCustomerFragmentDoc,
    "\n  query KnownForCall($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Customer {\n        ...KnownCustomer\n      }\n      ... on ProductUnit {\n        ...KnownUnit\n        owner: customer {\n          ...KnownCustomer\n        }\n      }\n      ... on ServiceRecord {\n        id\n        callerName\n        callerPhone\n        serviceAddress\n        productID\n        customer {\n          ...KnownCustomer\n        }\n        productUnit {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n": typeof types.KnownForCallDocument,
    "\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AddAttachmentDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": typeof types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      mayIntrospect\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query AccountMenu {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.AccountMenuDocument,
    "\n  fragment CustomerOption on Customer {\n    id\n    code\n    name\n  }\n": types.CustomerOptionFragmentDoc,
    "\n  query CustomerSelectOptions($term: String!) {\n    lookup(term: $term, limit: 20) {\n      customers {\n        ...CustomerOption\n      }\n    }\n  }\n": types.CustomerSelectOptionsDocument,
    "\n  query CustomerSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Customer {\n        ...CustomerOption\n      }\n    }\n  }\n": types.CustomerSelectChosenDocument,
    "\n  fragment PartOption on Part {\n    id\n    code\n    name\n    unitPrice\n  }\n": types.PartOptionFragmentDoc,
    "\n  query PartSelectOptions($term: String!) {\n    parts(\n      first: 50\n      orderBy: { field: CODE }\n      where: { active: true, or: [{ codeContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...PartOption\n        }\n      }\n    }\n  }\n": types.PartSelectOptionsDocument,
    "\n  query PartSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Part {\n        ...PartOption\n      }\n    }\n  }\n": types.PartSelectChosenDocument,
    "\n  fragment PersonOption on User {\n    id\n    name\n    role\n    department {\n      id\n      name\n    }\n  }\n": types.PersonOptionFragmentDoc,
    "\n  query PersonSelectOptions($term: String!) {\n    users(\n      first: 50\n      orderBy: { field: NAME }\n      where: {\n        active: true\n        or: [{ nameContainsFold: $term }, { hasDepartmentWith: [{ nameContainsFold: $term }] }]\n      }\n    ) {\n      edges {\n        node {\n          ...PersonOption\n        }\n      }\n    }\n  }\n": types.PersonSelectOptionsDocument,
    "\n  query PersonSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        ...PersonOption\n      }\n    }\n  }\n": types.PersonSelectChosenDocument,
    "\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n": types.ProductOptionFragmentDoc,
    "\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n": types.ProductSelectOptionsDocument,
    "\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n": types.ProductSelectChosenDocument,
    "\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n": types.UnitOptionFragmentDoc,
    "\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n": types.UnitSelectOptionsDocument,
    "\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n": types.UnitSelectChosenDocument,
    "\n  fragment WarrantyAnswer on WarrantyRights {\n    day\n    coverage\n    chargeClass\n    repair {\n      open\n      until\n    }\n    mainPartRepair {\n      open\n      until\n    }\n    exchange {\n      open\n      until\n    }\n    refund {\n      open\n      until\n    }\n    steps\n  }\n": types.WarrantyAnswerFragmentDoc,
    "\n  query UnitWarrantyRights($unit: ID!, $day: Date) {\n    node(id: $unit) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          ...WarrantyAnswer\n        }\n      }\n    }\n  }\n": types.UnitWarrantyRightsDocument,
    "\n  fragment MyDayDone on Visit {\n    id\n    status\n    plannedStart\n    serviceRecord {\n      id\n      customer {\n        id\n        name\n      }\n      product {\n        id\n        model\n        name\n      }\n    }\n  }\n": types.MyDayDoneFragmentDoc,
    "\n  fragment MyDayCard on Visit {\n    id\n    status\n    purpose\n    plannedStart\n    ...MyDayVisitTime\n    ...MyDayProgress\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      symptom\n      severity\n      chargeClass\n      promisedAt\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n      }\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n      }\n    }\n  }\n": types.MyDayCardFragmentDoc,
    "\n  fragment MyDayVisitTime on Visit {\n    id\n    status\n    plannedStart\n    plannedEnd\n  }\n": types.MyDayVisitTimeFragmentDoc,
    "\n  query MyDay($days: VisitWhereInput!, $earlier: VisitWhereInput!, $withEarlier: Boolean!) {\n    days: visits(first: 150, orderBy: { field: PLANNED_START }, where: $days) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n    earlier: visits(first: 50, orderBy: { field: PLANNED_START }, where: $earlier)\n      @include(if: $withEarlier) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n  }\n": types.MyDayDocument,
    "\n  fragment MyDayListed on Visit {\n    id\n    status\n    plannedStart\n    allowedActions\n    serviceRecord {\n      id\n      allowedActions\n    }\n    ...MyDayCard\n    ...MyDayDone\n  }\n": types.MyDayListedFragmentDoc,
    "\n  fragment MyDayPart on Part {\n    id\n    code\n    name\n    unitOfMeasure\n  }\n": types.MyDayPartFragmentDoc,
    "\n  query MyDayParts($where: PartWhereInput!) {\n    parts(first: 20, orderBy: { field: CODE }, where: $where) {\n      edges {\n        node {\n          ...MyDayPart\n        }\n      }\n    }\n  }\n": types.MyDayPartsDocument,
    "\n  fragment MyDayForm on Visit {\n    id\n    arrivedAt\n    findings\n    workDone\n    technicians {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n        unitOfMeasure\n      }\n    }\n    serviceRecord {\n      id\n      chargeClass\n      callerName\n      faultCode\n      cause\n      outcome\n      workDone\n      labourCharge\n      travelCharge\n      visits {\n        id\n        plannedStart\n        workDone\n      }\n      customer {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.MyDayFormFragmentDoc,
    "\n  fragment MyDayProgress on Visit {\n    id\n    version\n    status\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    signedAt\n    returnedAt\n    allowedActions\n    serviceRecord {\n      ...MyDayRecordProgress\n    }\n  }\n": types.MyDayProgressFragmentDoc,
    "\n  fragment MyDayRecordProgress on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n  }\n": types.MyDayRecordProgressFragmentDoc,
    "\n  mutation MyDayDepart($input: DepartVisitInput!) {\n    outcome: departVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": types.MyDayDepartDocument,
    "\n  mutation MyDayArrive($input: ArriveVisitInput!) {\n    outcome: arriveVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": types.MyDayArriveDocument,
    "\n  mutation MyDayFinish($input: FinishVisitInput!) {\n    outcome: finishVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": types.MyDayFinishDocument,
    "\n  mutation MyDaySignOff($input: SignOffVisitInput!) {\n    outcome: signOffVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": types.MyDaySignOffDocument,
    "\n  mutation MyDayReturn($input: ReturnVisitInput!) {\n    outcome: returnVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n": types.MyDayReturnDocument,
    "\n  mutation MyDayComplete($input: CompleteServiceRecordInput!) {\n    outcome: completeServiceRecord(input: $input) {\n      serviceRecord {\n        ...MyDayRecordProgress\n      }\n    }\n  }\n": types.MyDayCompleteDocument,
    "\n  subscription MyDayChanges($id: ID) {\n    serviceRecordChanged(id: $id) {\n      at\n      action\n    }\n  }\n": types.MyDayChangesDocument,
    "\n  query MyDayVisitPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Visit {\n        id\n        ...MyDayVisit\n      }\n    }\n  }\n": types.MyDayVisitPageDocument,
    "\n  fragment MyDayVisit on Visit {\n    id\n    number\n    serviceRecord {\n      id\n      number\n      customer {\n        id\n        name\n      }\n    }\n    ...MyDayProgress\n    ...MyDayPlace\n    ...MyDayProblem\n    ...MyDayUnit\n    ...MyDayWork\n    ...MyDayPhotos\n    ...MyDayTimeline\n    ...MyDayForm\n  }\n": types.MyDayVisitFragmentDoc,
    "\n  fragment MyDayPhotos on Visit {\n    id\n    serviceRecord {\n      id\n      allowedActions\n      attachments {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.MyDayPhotosFragmentDoc,
    "\n  fragment MyDayPlace on Visit {\n    id\n    serviceRecord {\n      id\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n        contacts {\n          id\n          name\n          title\n          phone\n          main\n        }\n      }\n    }\n  }\n": types.MyDayPlaceFragmentDoc,
    "\n  fragment MyDayProblem on Visit {\n    id\n    purpose\n    plannedStart\n    plannedEnd\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      kind\n      severity\n      chargeClass\n      symptom\n      faultCode\n      customerWish\n      promisedAt\n      plan\n      planNote\n    }\n  }\n": types.MyDayProblemFragmentDoc,
    "\n  fragment MyDayTimeline on Visit {\n    id\n    serviceRecord {\n      id\n      number\n      events(first: 6, orderBy: { field: AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            at\n            action\n            note\n            actor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MyDayTimelineFragmentDoc,
    "\n  fragment MyDayUnit on Visit {\n    id\n    serviceRecord {\n      id\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n        installedOn\n        siteAddress\n        promises\n      }\n    }\n  }\n": types.MyDayUnitFragmentDoc,
    "\n  fragment MyDayWork on Visit {\n    id\n    findings\n    workDone\n    labourMinutes\n    finishedAt\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    signature {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n      }\n    }\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n    }\n  }\n": types.MyDayWorkFragmentDoc,
    "\n  query ServiceRecordPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ServiceRecord {\n        id\n        number\n        allowedActions\n        latest: events(first: 1, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n            }\n          }\n        }\n        ...RecordHeader\n        ...RecordProblem\n        ...RecordWork\n        ...RecordVisits\n        ...RecordCharges\n        ...RecordIssues\n        ...RecordAttachments\n        ...RecordCustomer\n        ...RecordUnit\n        ...RecordPeople\n        ...EarlierRecordsOf\n        ...DialogRecord\n      }\n    }\n  }\n": types.ServiceRecordPageDocument,
    "\n  mutation AssignServiceRecord($input: AssignServiceRecordInput!) {\n    assignServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.AssignServiceRecordDocument,
    "\n  mutation CompleteServiceRecord($input: CompleteServiceRecordInput!) {\n    completeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.CompleteServiceRecordDocument,
    "\n  mutation ConfirmServiceRecord($input: ConfirmServiceRecordInput!) {\n    confirmServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ConfirmServiceRecordDocument,
    "\n  mutation DispatchVisit($input: DispatchVisitInput!) {\n    dispatchVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.DispatchVisitDocument,
    "\n  mutation EditServiceRecord($input: EditServiceRecordInput!) {\n    editServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.EditServiceRecordDocument,
    "\n  mutation FinishVisit($input: FinishVisitInput!) {\n    finishVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.FinishVisitDocument,
    "\n  mutation HoldServiceRecord($input: HoldServiceRecordInput!) {\n    holdServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.HoldServiceRecordDocument,
    "\n  mutation OverrideChargeClass($input: OverrideChargeClassInput!) {\n    overrideChargeClass(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.OverrideChargeClassDocument,
    "\n  mutation PlanServiceRecord($input: PlanServiceRecordInput!) {\n    planServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.PlanServiceRecordDocument,
    "\n  mutation RaiseOpenIssue($input: RaiseOpenIssueInput!) {\n    raiseOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.RaiseOpenIssueDocument,
    "\n  mutation RemovePartUsage($input: RemovePartUsageInput!) {\n    removePartUsage(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.RemovePartUsageDocument,
    "\n  mutation ReplyServiceRecord($input: ReplyServiceRecordInput!) {\n    replyServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ReplyServiceRecordDocument,
    "\n  mutation SettleOpenIssue($input: SettleOpenIssueInput!) {\n    settleOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.SettleOpenIssueDocument,
    "\n  mutation SignOffVisit($input: SignOffVisitInput!) {\n    signOffVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.SignOffVisitDocument,
    "\n  query Technicians {\n    users(first: 200, orderBy: { field: NAME }, where: { active: true, role: TECHNICIAN }) {\n      edges {\n        node {\n          id\n          name\n          serviceZone\n          skills\n          department {\n            id\n            name\n          }\n          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n": types.TechniciansDocument,
    "\n  mutation TriageServiceRecord($input: TriageServiceRecordInput!) {\n    triageServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.TriageServiceRecordDocument,
    "\n  mutation UsePart($input: UsePartInput!) {\n    usePart(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.UsePartDocument,
    "\n  mutation StartServiceRecord($input: StartServiceRecordInput!) {\n    startServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.StartServiceRecordDocument,
    "\n  mutation ResumeServiceRecord($input: ResumeServiceRecordInput!) {\n    resumeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ResumeServiceRecordDocument,
    "\n  mutation ReviewServiceRecord($input: ReviewServiceRecordInput!) {\n    reviewServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ReviewServiceRecordDocument,
    "\n  mutation CloseServiceRecord($input: CloseServiceRecordInput!) {\n    closeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.CloseServiceRecordDocument,
    "\n  mutation SendBackServiceRecord($input: SendBackServiceRecordInput!) {\n    sendBackServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.SendBackServiceRecordDocument,
    "\n  mutation ReopenServiceRecord($input: ReopenServiceRecordInput!) {\n    reopenServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ReopenServiceRecordDocument,
    "\n  mutation CancelServiceRecord($input: CancelServiceRecordInput!) {\n    cancelServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.CancelServiceRecordDocument,
    "\n  fragment DialogRecord on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n    kind\n    channel\n    severity\n    chargeClass\n    symptom\n    faultCode\n    customerWish\n    callerName\n    callerPhone\n    serviceAddress\n    promisedAt\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    confirmation\n    labourCharge\n    travelCharge\n    customerID\n    productUnitID\n    productID\n    departmentID\n    ownerID\n    customer {\n      id\n      serviceZone\n    }\n    product {\n      id\n      category\n    }\n    visits {\n      id\n      number\n      version\n      status\n      allowedActions\n      plannedStart\n      findings\n      workDone\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n      }\n    }\n    openIssues {\n      id\n      description\n      settledAt\n    }\n  }\n": types.DialogRecordFragmentDoc,
    "\n  mutation DepartVisit($input: DepartVisitInput!) {\n    departVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.DepartVisitDocument,
    "\n  mutation ArriveVisit($input: ArriveVisitInput!) {\n    arriveVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ArriveVisitDocument,
    "\n  mutation ReturnVisit($input: ReturnVisitInput!) {\n    returnVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.ReturnVisitDocument,
    "\n  mutation CancelVisit($input: CancelVisitInput!) {\n    cancelVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n": types.CancelVisitDocument,
    "\n  fragment Milestones on ServiceRecord {\n    id\n    reportedAt\n    firstRepliedAt\n    triagedAt\n    plannedAt\n    startedAt\n    completedAt\n    confirmedAt\n    reviewedAt\n    closedAt\n    cancelledAt\n  }\n": types.MilestonesFragmentDoc,
    "\n  fragment RecordActions on ServiceRecord {\n    id\n    allowedActions\n    triagedAt\n    plan\n    completedAt\n    confirmation\n    visits {\n      id\n      status\n      allowedActions\n      technicians {\n        id\n      }\n    }\n  }\n": types.RecordActionsFragmentDoc,
    "\n  fragment RecordHeader on ServiceRecord {\n    id\n    number\n    kind\n    status\n    severity\n    chargeClass\n    chargeClassOverridden\n    createdAt\n    reportedAt\n    promisedAt\n    startedAt\n    holdReason\n    moves: events(\n      first: 1\n      where: { toStatusNotNil: true }\n      orderBy: { field: AT, direction: DESC }\n    ) {\n      edges {\n        node {\n          id\n          at\n        }\n      }\n    }\n    ...RecordActions\n    ...Milestones\n  }\n": types.RecordHeaderFragmentDoc,
    "\n  fragment RecordAttachments on ServiceRecord {\n    id\n    allowedActions\n    attachments {\n      id\n      kind\n      name\n      contentType\n      size\n      addedAt\n      addedBy {\n        id\n        name\n      }\n    }\n  }\n": types.RecordAttachmentsFragmentDoc,
    "\n  fragment RecordCharges on ServiceRecord {\n    id\n    chargeClass\n    labourCharge\n    travelCharge\n    partsCharge\n    allowedActions\n    partUsages {\n      id\n      quantity\n      unitPrice\n      serialNumber\n      note\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n        mainPart\n      }\n      usedBy {\n        id\n        name\n      }\n    }\n  }\n": types.RecordChargesFragmentDoc,
    "\n  fragment RecordIssues on ServiceRecord {\n    id\n    allowedActions\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n      settlement\n      owner {\n        id\n        name\n      }\n      settledBy {\n        id\n        name\n      }\n    }\n  }\n": types.RecordIssuesFragmentDoc,
    "\n  fragment RecordProblem on ServiceRecord {\n    id\n    symptom\n    faultCode\n    customerWish\n    channel\n    callerName\n    callerPhone\n    serviceAddress\n    source\n    sourceReference\n    allowedActions\n  }\n": types.RecordProblemFragmentDoc,
    "\n  fragment RecordVisits on ServiceRecord {\n    id\n    allowedActions\n    visits {\n      id\n      plannedStart\n      ...VisitCard\n    }\n  }\n": types.RecordVisitsFragmentDoc,
    "\n  fragment RecordWork on ServiceRecord {\n    id\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    confirmation\n    confirmationNote\n    confirmedAt\n    reviewNote\n    reviewedAt\n    reviewedBy {\n      id\n      name\n    }\n  }\n": types.RecordWorkFragmentDoc,
    "\n  fragment VisitCard on Visit {\n    id\n    number\n    status\n    purpose\n    plannedStart\n    plannedEnd\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    returnedAt\n    cancelledAt\n    findings\n    workDone\n    labourMinutes\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    allowedActions\n    technicians {\n      id\n      name\n      phone\n    }\n    dispatchedBy {\n      id\n      name\n    }\n    signature {\n      id\n    }\n  }\n": types.VisitCardFragmentDoc,
    "\n  fragment EarlierRecordsOf on ServiceRecord {\n    id\n    customerID\n    productUnitID\n  }\n": types.EarlierRecordsOfFragmentDoc,
    "\n  fragment EarlierRecord on ServiceRecord {\n    id\n    number\n    status\n    reportedAt\n    symptom\n  }\n": types.EarlierRecordFragmentDoc,
    "\n  query EarlierRecords($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, where: $where, orderBy: { field: REPORTED_AT, direction: DESC }) {\n      totalCount\n      edges {\n        node {\n          ...EarlierRecord\n        }\n      }\n    }\n  }\n": types.EarlierRecordsDocument,
    "\n  fragment RecordCustomer on ServiceRecord {\n    id\n    customer {\n      id\n      code\n      name\n      kind\n      tier\n      serviceZone\n      region\n      address\n      phone\n      note\n      contacts {\n        id\n        name\n        title\n        phone\n        main\n      }\n    }\n  }\n": types.RecordCustomerFragmentDoc,
    "\n  fragment RecordPeople on ServiceRecord {\n    id\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    registeredBy {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n": types.RecordPeopleFragmentDoc,
    "\n  fragment RecordUnit on ServiceRecord {\n    id\n    reportedAt\n    product {\n      id\n      model\n      name\n      category\n    }\n    productUnit {\n      id\n      serialNumber\n      status\n      contractNumber\n      jobNumber\n      purchasedOn\n      installedOn\n      acceptedOn\n      promises\n    }\n  }\n": types.RecordUnitFragmentDoc,
    "\n  query RecordWarranty($id: ID!, $day: Date!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          day\n          coverage\n          refund {\n            open\n            until\n          }\n          exchange {\n            open\n            until\n          }\n          repair {\n            open\n            until\n          }\n          mainPartRepair {\n            open\n            until\n          }\n          steps\n        }\n      }\n    }\n  }\n": types.RecordWarrantyDocument,
    "\n  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {\n    commentServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": types.CommentServiceRecordDocument,
    "\n  fragment TimelineEvent on ServiceEvent {\n    id\n    at\n    action\n    fromStatus\n    toStatus\n    note\n    changes {\n      field\n      old\n      new\n    }\n    actor {\n      id\n      name\n    }\n    visit {\n      id\n      number\n    }\n  }\n": types.TimelineEventFragmentDoc,
    "\n  query RecordTimeline($id: ID!, $after: Cursor) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        id\n        events(first: 20, after: $after, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n              ...TimelineEvent\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.RecordTimelineDocument,
    "\n  fragment LatestEvent on ServiceRecord {\n    id\n    events(first: 1, orderBy: { field: AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          action\n          at\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.LatestEventFragmentDoc,
    "\n  subscription RecordChanged($id: ID!) {\n    serviceRecordChanged(id: $id) {\n      action\n      at\n      serviceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n": types.RecordChangedDocument,
    "\n  query LatestEventOf($id: ID!) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n": types.LatestEventOfDocument,
    "\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n": types.ServiceRecordsDocument,
    "\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n": types.ServiceRecordRowFragmentDoc,
    "\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n": types.ServiceRecordViewCountsDocument,
    "\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n": types.ServiceRecordChangesDocument,
    "\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n": types.ServiceRecordNewsDocument,
    "\n  query KnownFaultCodes($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 200, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      edges {\n        node {\n          id\n          faultCode\n        }\n      }\n    }\n  }\n": types.KnownFaultCodesDocument,
    "\n  query CallLookup($term: String!) {\n    lookup(term: $term, limit: 6) {\n      customers {\n        id\n        code\n        name\n        region\n        phone\n      }\n      productUnits {\n        id\n        serialNumber\n        product {\n          id\n          model\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n      serviceRecords {\n        id\n        number\n        status\n        symptom\n        reportedAt\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CallLookupDocument,
    "\n  fragment OpenRecord on ServiceRecord {\n    id\n    number\n    status\n    symptom\n    reportedAt\n    productUnitID\n    productUnit {\n      id\n      serialNumber\n    }\n  }\n": types.OpenRecordFragmentDoc,
    "\n  query OpenRecordsOfCall($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      totalCount\n      edges {\n        node {\n          ...OpenRecord\n        }\n      }\n    }\n  }\n": types.OpenRecordsOfCallDocument,
    "\n  mutation RegisterCall($input: RegisterServiceRecordInput!) {\n    registerServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        number\n      }\n    }\n  }\n": types.RegisterCallDocument,
    "\n  fragment KnownUnit on ProductUnit {\n    id\n    serialNumber\n    siteAddress\n    product {\n      id\n      model\n      name\n    }\n  }\n": types.KnownUnitFragmentDoc,
    "\n  fragment KnownCustomer on Customer {\n    id\n    code\n    name\n    kind\n    tier\n    region\n    address\n    phone\n    contacts {\n      id\n      name\n      phone\n      main\n    }\n    productUnits(first: 2) {\n      totalCount\n      edges {\n        node {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n": types.KnownCustomerFragmentDoc,
    "\n  query KnownForCall($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Customer {\n        ...KnownCustomer\n      }\n      ... on ProductUnit {\n        ...KnownUnit\n        owner: customer {\n          ...KnownCustomer\n        }\n      }\n      ... on ServiceRecord {\n        id\n        callerName\n        callerPhone\n        serviceAddress\n        productID\n        customer {\n          ...KnownCustomer\n        }\n        productUnit {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n": types.KnownForCallDocument,
    "\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n": types.DepartmentsDocument,
    "\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": types.AddAttachmentDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      mayIntrospect\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountMenu {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountMenu {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerOption on Customer {\n    id\n    code\n    name\n  }\n"): (typeof documents)["\n  fragment CustomerOption on Customer {\n    id\n    code\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerSelectOptions($term: String!) {\n    lookup(term: $term, limit: 20) {\n      customers {\n        ...CustomerOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerSelectOptions($term: String!) {\n    lookup(term: $term, limit: 20) {\n      customers {\n        ...CustomerOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Customer {\n        ...CustomerOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Customer {\n        ...CustomerOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartOption on Part {\n    id\n    code\n    name\n    unitPrice\n  }\n"): (typeof documents)["\n  fragment PartOption on Part {\n    id\n    code\n    name\n    unitPrice\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartSelectOptions($term: String!) {\n    parts(\n      first: 50\n      orderBy: { field: CODE }\n      where: { active: true, or: [{ codeContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...PartOption\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartSelectOptions($term: String!) {\n    parts(\n      first: 50\n      orderBy: { field: CODE }\n      where: { active: true, or: [{ codeContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...PartOption\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Part {\n        ...PartOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Part {\n        ...PartOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonOption on User {\n    id\n    name\n    role\n    department {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PersonOption on User {\n    id\n    name\n    role\n    department {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonSelectOptions($term: String!) {\n    users(\n      first: 50\n      orderBy: { field: NAME }\n      where: {\n        active: true\n        or: [{ nameContainsFold: $term }, { hasDepartmentWith: [{ nameContainsFold: $term }] }]\n      }\n    ) {\n      edges {\n        node {\n          ...PersonOption\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonSelectOptions($term: String!) {\n    users(\n      first: 50\n      orderBy: { field: NAME }\n      where: {\n        active: true\n        or: [{ nameContainsFold: $term }, { hasDepartmentWith: [{ nameContainsFold: $term }] }]\n      }\n    ) {\n      edges {\n        node {\n          ...PersonOption\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        ...PersonOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        ...PersonOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n"): (typeof documents)["\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WarrantyAnswer on WarrantyRights {\n    day\n    coverage\n    chargeClass\n    repair {\n      open\n      until\n    }\n    mainPartRepair {\n      open\n      until\n    }\n    exchange {\n      open\n      until\n    }\n    refund {\n      open\n      until\n    }\n    steps\n  }\n"): (typeof documents)["\n  fragment WarrantyAnswer on WarrantyRights {\n    day\n    coverage\n    chargeClass\n    repair {\n      open\n      until\n    }\n    mainPartRepair {\n      open\n      until\n    }\n    exchange {\n      open\n      until\n    }\n    refund {\n      open\n      until\n    }\n    steps\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitWarrantyRights($unit: ID!, $day: Date) {\n    node(id: $unit) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          ...WarrantyAnswer\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitWarrantyRights($unit: ID!, $day: Date) {\n    node(id: $unit) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          ...WarrantyAnswer\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayDone on Visit {\n    id\n    status\n    plannedStart\n    serviceRecord {\n      id\n      customer {\n        id\n        name\n      }\n      product {\n        id\n        model\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayDone on Visit {\n    id\n    status\n    plannedStart\n    serviceRecord {\n      id\n      customer {\n        id\n        name\n      }\n      product {\n        id\n        model\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayCard on Visit {\n    id\n    status\n    purpose\n    plannedStart\n    ...MyDayVisitTime\n    ...MyDayProgress\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      symptom\n      severity\n      chargeClass\n      promisedAt\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n      }\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayCard on Visit {\n    id\n    status\n    purpose\n    plannedStart\n    ...MyDayVisitTime\n    ...MyDayProgress\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      symptom\n      severity\n      chargeClass\n      promisedAt\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n      }\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayVisitTime on Visit {\n    id\n    status\n    plannedStart\n    plannedEnd\n  }\n"): (typeof documents)["\n  fragment MyDayVisitTime on Visit {\n    id\n    status\n    plannedStart\n    plannedEnd\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDay($days: VisitWhereInput!, $earlier: VisitWhereInput!, $withEarlier: Boolean!) {\n    days: visits(first: 150, orderBy: { field: PLANNED_START }, where: $days) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n    earlier: visits(first: 50, orderBy: { field: PLANNED_START }, where: $earlier)\n      @include(if: $withEarlier) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDay($days: VisitWhereInput!, $earlier: VisitWhereInput!, $withEarlier: Boolean!) {\n    days: visits(first: 150, orderBy: { field: PLANNED_START }, where: $days) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n    earlier: visits(first: 50, orderBy: { field: PLANNED_START }, where: $earlier)\n      @include(if: $withEarlier) {\n      edges {\n        node {\n          ...MyDayListed\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayListed on Visit {\n    id\n    status\n    plannedStart\n    allowedActions\n    serviceRecord {\n      id\n      allowedActions\n    }\n    ...MyDayCard\n    ...MyDayDone\n  }\n"): (typeof documents)["\n  fragment MyDayListed on Visit {\n    id\n    status\n    plannedStart\n    allowedActions\n    serviceRecord {\n      id\n      allowedActions\n    }\n    ...MyDayCard\n    ...MyDayDone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayPart on Part {\n    id\n    code\n    name\n    unitOfMeasure\n  }\n"): (typeof documents)["\n  fragment MyDayPart on Part {\n    id\n    code\n    name\n    unitOfMeasure\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDayParts($where: PartWhereInput!) {\n    parts(first: 20, orderBy: { field: CODE }, where: $where) {\n      edges {\n        node {\n          ...MyDayPart\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDayParts($where: PartWhereInput!) {\n    parts(first: 20, orderBy: { field: CODE }, where: $where) {\n      edges {\n        node {\n          ...MyDayPart\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayForm on Visit {\n    id\n    arrivedAt\n    findings\n    workDone\n    technicians {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n        unitOfMeasure\n      }\n    }\n    serviceRecord {\n      id\n      chargeClass\n      callerName\n      faultCode\n      cause\n      outcome\n      workDone\n      labourCharge\n      travelCharge\n      visits {\n        id\n        plannedStart\n        workDone\n      }\n      customer {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayForm on Visit {\n    id\n    arrivedAt\n    findings\n    workDone\n    technicians {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n        unitOfMeasure\n      }\n    }\n    serviceRecord {\n      id\n      chargeClass\n      callerName\n      faultCode\n      cause\n      outcome\n      workDone\n      labourCharge\n      travelCharge\n      visits {\n        id\n        plannedStart\n        workDone\n      }\n      customer {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayProgress on Visit {\n    id\n    version\n    status\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    signedAt\n    returnedAt\n    allowedActions\n    serviceRecord {\n      ...MyDayRecordProgress\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayProgress on Visit {\n    id\n    version\n    status\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    signedAt\n    returnedAt\n    allowedActions\n    serviceRecord {\n      ...MyDayRecordProgress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayRecordProgress on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n  }\n"): (typeof documents)["\n  fragment MyDayRecordProgress on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDayDepart($input: DepartVisitInput!) {\n    outcome: departVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDayDepart($input: DepartVisitInput!) {\n    outcome: departVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDayArrive($input: ArriveVisitInput!) {\n    outcome: arriveVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDayArrive($input: ArriveVisitInput!) {\n    outcome: arriveVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDayFinish($input: FinishVisitInput!) {\n    outcome: finishVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDayFinish($input: FinishVisitInput!) {\n    outcome: finishVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDaySignOff($input: SignOffVisitInput!) {\n    outcome: signOffVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDaySignOff($input: SignOffVisitInput!) {\n    outcome: signOffVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDayReturn($input: ReturnVisitInput!) {\n    outcome: returnVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDayReturn($input: ReturnVisitInput!) {\n    outcome: returnVisit(input: $input) {\n      visit {\n        ...MyDayProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyDayComplete($input: CompleteServiceRecordInput!) {\n    outcome: completeServiceRecord(input: $input) {\n      serviceRecord {\n        ...MyDayRecordProgress\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MyDayComplete($input: CompleteServiceRecordInput!) {\n    outcome: completeServiceRecord(input: $input) {\n      serviceRecord {\n        ...MyDayRecordProgress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyDayChanges($id: ID) {\n    serviceRecordChanged(id: $id) {\n      at\n      action\n    }\n  }\n"): (typeof documents)["\n  subscription MyDayChanges($id: ID) {\n    serviceRecordChanged(id: $id) {\n      at\n      action\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDayVisitPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Visit {\n        id\n        ...MyDayVisit\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDayVisitPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Visit {\n        id\n        ...MyDayVisit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayVisit on Visit {\n    id\n    number\n    serviceRecord {\n      id\n      number\n      customer {\n        id\n        name\n      }\n    }\n    ...MyDayProgress\n    ...MyDayPlace\n    ...MyDayProblem\n    ...MyDayUnit\n    ...MyDayWork\n    ...MyDayPhotos\n    ...MyDayTimeline\n    ...MyDayForm\n  }\n"): (typeof documents)["\n  fragment MyDayVisit on Visit {\n    id\n    number\n    serviceRecord {\n      id\n      number\n      customer {\n        id\n        name\n      }\n    }\n    ...MyDayProgress\n    ...MyDayPlace\n    ...MyDayProblem\n    ...MyDayUnit\n    ...MyDayWork\n    ...MyDayPhotos\n    ...MyDayTimeline\n    ...MyDayForm\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayPhotos on Visit {\n    id\n    serviceRecord {\n      id\n      allowedActions\n      attachments {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayPhotos on Visit {\n    id\n    serviceRecord {\n      id\n      allowedActions\n      attachments {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayPlace on Visit {\n    id\n    serviceRecord {\n      id\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n        contacts {\n          id\n          name\n          title\n          phone\n          main\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayPlace on Visit {\n    id\n    serviceRecord {\n      id\n      callerName\n      callerPhone\n      serviceAddress\n      customer {\n        id\n        name\n        phone\n        address\n        contacts {\n          id\n          name\n          title\n          phone\n          main\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayProblem on Visit {\n    id\n    purpose\n    plannedStart\n    plannedEnd\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      kind\n      severity\n      chargeClass\n      symptom\n      faultCode\n      customerWish\n      promisedAt\n      plan\n      planNote\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayProblem on Visit {\n    id\n    purpose\n    plannedStart\n    plannedEnd\n    technicians {\n      id\n      name\n    }\n    serviceRecord {\n      id\n      kind\n      severity\n      chargeClass\n      symptom\n      faultCode\n      customerWish\n      promisedAt\n      plan\n      planNote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayTimeline on Visit {\n    id\n    serviceRecord {\n      id\n      number\n      events(first: 6, orderBy: { field: AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            at\n            action\n            note\n            actor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayTimeline on Visit {\n    id\n    serviceRecord {\n      id\n      number\n      events(first: 6, orderBy: { field: AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            at\n            action\n            note\n            actor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayUnit on Visit {\n    id\n    serviceRecord {\n      id\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n        installedOn\n        siteAddress\n        promises\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayUnit on Visit {\n    id\n    serviceRecord {\n      id\n      product {\n        id\n        model\n        name\n      }\n      productUnit {\n        id\n        serialNumber\n        installedOn\n        siteAddress\n        promises\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDayWork on Visit {\n    id\n    findings\n    workDone\n    labourMinutes\n    finishedAt\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    signature {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n      }\n    }\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n    }\n  }\n"): (typeof documents)["\n  fragment MyDayWork on Visit {\n    id\n    findings\n    workDone\n    labourMinutes\n    finishedAt\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    signature {\n      id\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n      }\n    }\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceRecordPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ServiceRecord {\n        id\n        number\n        allowedActions\n        latest: events(first: 1, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n            }\n          }\n        }\n        ...RecordHeader\n        ...RecordProblem\n        ...RecordWork\n        ...RecordVisits\n        ...RecordCharges\n        ...RecordIssues\n        ...RecordAttachments\n        ...RecordCustomer\n        ...RecordUnit\n        ...RecordPeople\n        ...EarlierRecordsOf\n        ...DialogRecord\n      }\n    }\n  }\n"): (typeof documents)["\n  query ServiceRecordPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ServiceRecord {\n        id\n        number\n        allowedActions\n        latest: events(first: 1, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n            }\n          }\n        }\n        ...RecordHeader\n        ...RecordProblem\n        ...RecordWork\n        ...RecordVisits\n        ...RecordCharges\n        ...RecordIssues\n        ...RecordAttachments\n        ...RecordCustomer\n        ...RecordUnit\n        ...RecordPeople\n        ...EarlierRecordsOf\n        ...DialogRecord\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignServiceRecord($input: AssignServiceRecordInput!) {\n    assignServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignServiceRecord($input: AssignServiceRecordInput!) {\n    assignServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteServiceRecord($input: CompleteServiceRecordInput!) {\n    completeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteServiceRecord($input: CompleteServiceRecordInput!) {\n    completeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmServiceRecord($input: ConfirmServiceRecordInput!) {\n    confirmServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmServiceRecord($input: ConfirmServiceRecordInput!) {\n    confirmServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DispatchVisit($input: DispatchVisitInput!) {\n    dispatchVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DispatchVisit($input: DispatchVisitInput!) {\n    dispatchVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditServiceRecord($input: EditServiceRecordInput!) {\n    editServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditServiceRecord($input: EditServiceRecordInput!) {\n    editServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishVisit($input: FinishVisitInput!) {\n    finishVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishVisit($input: FinishVisitInput!) {\n    finishVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldServiceRecord($input: HoldServiceRecordInput!) {\n    holdServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldServiceRecord($input: HoldServiceRecordInput!) {\n    holdServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideChargeClass($input: OverrideChargeClassInput!) {\n    overrideChargeClass(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OverrideChargeClass($input: OverrideChargeClassInput!) {\n    overrideChargeClass(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanServiceRecord($input: PlanServiceRecordInput!) {\n    planServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanServiceRecord($input: PlanServiceRecordInput!) {\n    planServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseOpenIssue($input: RaiseOpenIssueInput!) {\n    raiseOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RaiseOpenIssue($input: RaiseOpenIssueInput!) {\n    raiseOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePartUsage($input: RemovePartUsageInput!) {\n    removePartUsage(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePartUsage($input: RemovePartUsageInput!) {\n    removePartUsage(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyServiceRecord($input: ReplyServiceRecordInput!) {\n    replyServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReplyServiceRecord($input: ReplyServiceRecordInput!) {\n    replyServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleOpenIssue($input: SettleOpenIssueInput!) {\n    settleOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleOpenIssue($input: SettleOpenIssueInput!) {\n    settleOpenIssue(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffVisit($input: SignOffVisitInput!) {\n    signOffVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOffVisit($input: SignOffVisitInput!) {\n    signOffVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Technicians {\n    users(first: 200, orderBy: { field: NAME }, where: { active: true, role: TECHNICIAN }) {\n      edges {\n        node {\n          id\n          name\n          serviceZone\n          skills\n          department {\n            id\n            name\n          }\n          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Technicians {\n    users(first: 200, orderBy: { field: NAME }, where: { active: true, role: TECHNICIAN }) {\n      edges {\n        node {\n          id\n          name\n          serviceZone\n          skills\n          department {\n            id\n            name\n          }\n          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TriageServiceRecord($input: TriageServiceRecordInput!) {\n    triageServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TriageServiceRecord($input: TriageServiceRecordInput!) {\n    triageServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UsePart($input: UsePartInput!) {\n    usePart(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UsePart($input: UsePartInput!) {\n    usePart(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartServiceRecord($input: StartServiceRecordInput!) {\n    startServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartServiceRecord($input: StartServiceRecordInput!) {\n    startServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeServiceRecord($input: ResumeServiceRecordInput!) {\n    resumeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeServiceRecord($input: ResumeServiceRecordInput!) {\n    resumeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewServiceRecord($input: ReviewServiceRecordInput!) {\n    reviewServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewServiceRecord($input: ReviewServiceRecordInput!) {\n    reviewServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseServiceRecord($input: CloseServiceRecordInput!) {\n    closeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseServiceRecord($input: CloseServiceRecordInput!) {\n    closeServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackServiceRecord($input: SendBackServiceRecordInput!) {\n    sendBackServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendBackServiceRecord($input: SendBackServiceRecordInput!) {\n    sendBackServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenServiceRecord($input: ReopenServiceRecordInput!) {\n    reopenServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenServiceRecord($input: ReopenServiceRecordInput!) {\n    reopenServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelServiceRecord($input: CancelServiceRecordInput!) {\n    cancelServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelServiceRecord($input: CancelServiceRecordInput!) {\n    cancelServiceRecord(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DialogRecord on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n    kind\n    channel\n    severity\n    chargeClass\n    symptom\n    faultCode\n    customerWish\n    callerName\n    callerPhone\n    serviceAddress\n    promisedAt\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    confirmation\n    labourCharge\n    travelCharge\n    customerID\n    productUnitID\n    productID\n    departmentID\n    ownerID\n    customer {\n      id\n      serviceZone\n    }\n    product {\n      id\n      category\n    }\n    visits {\n      id\n      number\n      version\n      status\n      allowedActions\n      plannedStart\n      findings\n      workDone\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n      }\n    }\n    openIssues {\n      id\n      description\n      settledAt\n    }\n  }\n"): (typeof documents)["\n  fragment DialogRecord on ServiceRecord {\n    id\n    version\n    status\n    allowedActions\n    kind\n    channel\n    severity\n    chargeClass\n    symptom\n    faultCode\n    customerWish\n    callerName\n    callerPhone\n    serviceAddress\n    promisedAt\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    confirmation\n    labourCharge\n    travelCharge\n    customerID\n    productUnitID\n    productID\n    departmentID\n    ownerID\n    customer {\n      id\n      serviceZone\n    }\n    product {\n      id\n      category\n    }\n    visits {\n      id\n      number\n      version\n      status\n      allowedActions\n      plannedStart\n      findings\n      workDone\n    }\n    partUsages {\n      id\n      quantity\n      part {\n        id\n        name\n      }\n    }\n    openIssues {\n      id\n      description\n      settledAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepartVisit($input: DepartVisitInput!) {\n    departVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DepartVisit($input: DepartVisitInput!) {\n    departVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArriveVisit($input: ArriveVisitInput!) {\n    arriveVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ArriveVisit($input: ArriveVisitInput!) {\n    arriveVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnVisit($input: ReturnVisitInput!) {\n    returnVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnVisit($input: ReturnVisitInput!) {\n    returnVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelVisit($input: CancelVisitInput!) {\n    cancelVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelVisit($input: CancelVisitInput!) {\n    cancelVisit(input: $input) {\n      serviceRecord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Milestones on ServiceRecord {\n    id\n    reportedAt\n    firstRepliedAt\n    triagedAt\n    plannedAt\n    startedAt\n    completedAt\n    confirmedAt\n    reviewedAt\n    closedAt\n    cancelledAt\n  }\n"): (typeof documents)["\n  fragment Milestones on ServiceRecord {\n    id\n    reportedAt\n    firstRepliedAt\n    triagedAt\n    plannedAt\n    startedAt\n    completedAt\n    confirmedAt\n    reviewedAt\n    closedAt\n    cancelledAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordActions on ServiceRecord {\n    id\n    allowedActions\n    triagedAt\n    plan\n    completedAt\n    confirmation\n    visits {\n      id\n      status\n      allowedActions\n      technicians {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecordActions on ServiceRecord {\n    id\n    allowedActions\n    triagedAt\n    plan\n    completedAt\n    confirmation\n    visits {\n      id\n      status\n      allowedActions\n      technicians {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordHeader on ServiceRecord {\n    id\n    number\n    kind\n    status\n    severity\n    chargeClass\n    chargeClassOverridden\n    createdAt\n    reportedAt\n    promisedAt\n    startedAt\n    holdReason\n    moves: events(\n      first: 1\n      where: { toStatusNotNil: true }\n      orderBy: { field: AT, direction: DESC }\n    ) {\n      edges {\n        node {\n          id\n          at\n        }\n      }\n    }\n    ...RecordActions\n    ...Milestones\n  }\n"): (typeof documents)["\n  fragment RecordHeader on ServiceRecord {\n    id\n    number\n    kind\n    status\n    severity\n    chargeClass\n    chargeClassOverridden\n    createdAt\n    reportedAt\n    promisedAt\n    startedAt\n    holdReason\n    moves: events(\n      first: 1\n      where: { toStatusNotNil: true }\n      orderBy: { field: AT, direction: DESC }\n    ) {\n      edges {\n        node {\n          id\n          at\n        }\n      }\n    }\n    ...RecordActions\n    ...Milestones\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordAttachments on ServiceRecord {\n    id\n    allowedActions\n    attachments {\n      id\n      kind\n      name\n      contentType\n      size\n      addedAt\n      addedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecordAttachments on ServiceRecord {\n    id\n    allowedActions\n    attachments {\n      id\n      kind\n      name\n      contentType\n      size\n      addedAt\n      addedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordCharges on ServiceRecord {\n    id\n    chargeClass\n    labourCharge\n    travelCharge\n    partsCharge\n    allowedActions\n    partUsages {\n      id\n      quantity\n      unitPrice\n      serialNumber\n      note\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n        mainPart\n      }\n      usedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecordCharges on ServiceRecord {\n    id\n    chargeClass\n    labourCharge\n    travelCharge\n    partsCharge\n    allowedActions\n    partUsages {\n      id\n      quantity\n      unitPrice\n      serialNumber\n      note\n      part {\n        id\n        code\n        name\n        unitOfMeasure\n        mainPart\n      }\n      usedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordIssues on ServiceRecord {\n    id\n    allowedActions\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n      settlement\n      owner {\n        id\n        name\n      }\n      settledBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecordIssues on ServiceRecord {\n    id\n    allowedActions\n    openIssues {\n      id\n      description\n      dueOn\n      settledAt\n      settlement\n      owner {\n        id\n        name\n      }\n      settledBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordProblem on ServiceRecord {\n    id\n    symptom\n    faultCode\n    customerWish\n    channel\n    callerName\n    callerPhone\n    serviceAddress\n    source\n    sourceReference\n    allowedActions\n  }\n"): (typeof documents)["\n  fragment RecordProblem on ServiceRecord {\n    id\n    symptom\n    faultCode\n    customerWish\n    channel\n    callerName\n    callerPhone\n    serviceAddress\n    source\n    sourceReference\n    allowedActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordVisits on ServiceRecord {\n    id\n    allowedActions\n    visits {\n      id\n      plannedStart\n      ...VisitCard\n    }\n  }\n"): (typeof documents)["\n  fragment RecordVisits on ServiceRecord {\n    id\n    allowedActions\n    visits {\n      id\n      plannedStart\n      ...VisitCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordWork on ServiceRecord {\n    id\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    confirmation\n    confirmationNote\n    confirmedAt\n    reviewNote\n    reviewedAt\n    reviewedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RecordWork on ServiceRecord {\n    id\n    plan\n    planNote\n    workDone\n    cause\n    outcome\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    confirmation\n    confirmationNote\n    confirmedAt\n    reviewNote\n    reviewedAt\n    reviewedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitCard on Visit {\n    id\n    number\n    status\n    purpose\n    plannedStart\n    plannedEnd\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    returnedAt\n    cancelledAt\n    findings\n    workDone\n    labourMinutes\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    allowedActions\n    technicians {\n      id\n      name\n      phone\n    }\n    dispatchedBy {\n      id\n      name\n    }\n    signature {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment VisitCard on Visit {\n    id\n    number\n    status\n    purpose\n    plannedStart\n    plannedEnd\n    dispatchedAt\n    departedAt\n    arrivedAt\n    finishedAt\n    returnedAt\n    cancelledAt\n    findings\n    workDone\n    labourMinutes\n    opinion\n    opinionNote\n    signedBy\n    signedAt\n    allowedActions\n    technicians {\n      id\n      name\n      phone\n    }\n    dispatchedBy {\n      id\n      name\n    }\n    signature {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierRecordsOf on ServiceRecord {\n    id\n    customerID\n    productUnitID\n  }\n"): (typeof documents)["\n  fragment EarlierRecordsOf on ServiceRecord {\n    id\n    customerID\n    productUnitID\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierRecord on ServiceRecord {\n    id\n    number\n    status\n    reportedAt\n    symptom\n  }\n"): (typeof documents)["\n  fragment EarlierRecord on ServiceRecord {\n    id\n    number\n    status\n    reportedAt\n    symptom\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierRecords($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, where: $where, orderBy: { field: REPORTED_AT, direction: DESC }) {\n      totalCount\n      edges {\n        node {\n          ...EarlierRecord\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierRecords($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, where: $where, orderBy: { field: REPORTED_AT, direction: DESC }) {\n      totalCount\n      edges {\n        node {\n          ...EarlierRecord\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordCustomer on ServiceRecord {\n    id\n    customer {\n      id\n      code\n      name\n      kind\n      tier\n      serviceZone\n      region\n      address\n      phone\n      note\n      contacts {\n        id\n        name\n        title\n        phone\n        main\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecordCustomer on ServiceRecord {\n    id\n    customer {\n      id\n      code\n      name\n      kind\n      tier\n      serviceZone\n      region\n      address\n      phone\n      note\n      contacts {\n        id\n        name\n        title\n        phone\n        main\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordPeople on ServiceRecord {\n    id\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    registeredBy {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RecordPeople on ServiceRecord {\n    id\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    registeredBy {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    reviewedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordUnit on ServiceRecord {\n    id\n    reportedAt\n    product {\n      id\n      model\n      name\n      category\n    }\n    productUnit {\n      id\n      serialNumber\n      status\n      contractNumber\n      jobNumber\n      purchasedOn\n      installedOn\n      acceptedOn\n      promises\n    }\n  }\n"): (typeof documents)["\n  fragment RecordUnit on ServiceRecord {\n    id\n    reportedAt\n    product {\n      id\n      model\n      name\n      category\n    }\n    productUnit {\n      id\n      serialNumber\n      status\n      contractNumber\n      jobNumber\n      purchasedOn\n      installedOn\n      acceptedOn\n      promises\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordWarranty($id: ID!, $day: Date!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          day\n          coverage\n          refund {\n            open\n            until\n          }\n          exchange {\n            open\n            until\n          }\n          repair {\n            open\n            until\n          }\n          mainPartRepair {\n            open\n            until\n          }\n          steps\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordWarranty($id: ID!, $day: Date!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        id\n        warrantyRights(on: $day) {\n          day\n          coverage\n          refund {\n            open\n            until\n          }\n          exchange {\n            open\n            until\n          }\n          repair {\n            open\n            until\n          }\n          mainPartRepair {\n            open\n            until\n          }\n          steps\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {\n    commentServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {\n    commentServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineEvent on ServiceEvent {\n    id\n    at\n    action\n    fromStatus\n    toStatus\n    note\n    changes {\n      field\n      old\n      new\n    }\n    actor {\n      id\n      name\n    }\n    visit {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment TimelineEvent on ServiceEvent {\n    id\n    at\n    action\n    fromStatus\n    toStatus\n    note\n    changes {\n      field\n      old\n      new\n    }\n    actor {\n      id\n      name\n    }\n    visit {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordTimeline($id: ID!, $after: Cursor) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        id\n        events(first: 20, after: $after, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n              ...TimelineEvent\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordTimeline($id: ID!, $after: Cursor) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        id\n        events(first: 20, after: $after, orderBy: { field: AT, direction: DESC }) {\n          edges {\n            node {\n              id\n              ...TimelineEvent\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatestEvent on ServiceRecord {\n    id\n    events(first: 1, orderBy: { field: AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          action\n          at\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LatestEvent on ServiceRecord {\n    id\n    events(first: 1, orderBy: { field: AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          action\n          at\n          actor {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RecordChanged($id: ID!) {\n    serviceRecordChanged(id: $id) {\n      action\n      at\n      serviceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RecordChanged($id: ID!) {\n    serviceRecordChanged(id: $id) {\n      action\n      at\n      serviceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestEventOf($id: ID!) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n"): (typeof documents)["\n  query LatestEventOf($id: ID!) {\n    node(id: $id) {\n      ... on ServiceRecord {\n        ...LatestEvent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownFaultCodes($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 200, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      edges {\n        node {\n          id\n          faultCode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query KnownFaultCodes($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 200, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      edges {\n        node {\n          id\n          faultCode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallLookup($term: String!) {\n    lookup(term: $term, limit: 6) {\n      customers {\n        id\n        code\n        name\n        region\n        phone\n      }\n      productUnits {\n        id\n        serialNumber\n        product {\n          id\n          model\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n      serviceRecords {\n        id\n        number\n        status\n        symptom\n        reportedAt\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallLookup($term: String!) {\n    lookup(term: $term, limit: 6) {\n      customers {\n        id\n        code\n        name\n        region\n        phone\n      }\n      productUnits {\n        id\n        serialNumber\n        product {\n          id\n          model\n          name\n        }\n        customer {\n          id\n          name\n        }\n      }\n      serviceRecords {\n        id\n        number\n        status\n        symptom\n        reportedAt\n        customer {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRecord on ServiceRecord {\n    id\n    number\n    status\n    symptom\n    reportedAt\n    productUnitID\n    productUnit {\n      id\n      serialNumber\n    }\n  }\n"): (typeof documents)["\n  fragment OpenRecord on ServiceRecord {\n    id\n    number\n    status\n    symptom\n    reportedAt\n    productUnitID\n    productUnit {\n      id\n      serialNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRecordsOfCall($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      totalCount\n      edges {\n        node {\n          ...OpenRecord\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenRecordsOfCall($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 5, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {\n      totalCount\n      edges {\n        node {\n          ...OpenRecord\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCall($input: RegisterServiceRecordInput!) {\n    registerServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterCall($input: RegisterServiceRecordInput!) {\n    registerServiceRecord(input: $input) {\n      serviceRecord {\n        id\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KnownUnit on ProductUnit {\n    id\n    serialNumber\n    siteAddress\n    product {\n      id\n      model\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment KnownUnit on ProductUnit {\n    id\n    serialNumber\n    siteAddress\n    product {\n      id\n      model\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KnownCustomer on Customer {\n    id\n    code\n    name\n    kind\n    tier\n    region\n    address\n    phone\n    contacts {\n      id\n      name\n      phone\n      main\n    }\n    productUnits(first: 2) {\n      totalCount\n      edges {\n        node {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KnownCustomer on Customer {\n    id\n    code\n    name\n    kind\n    tier\n    region\n    address\n    phone\n    contacts {\n      id\n      name\n      phone\n      main\n    }\n    productUnits(first: 2) {\n      totalCount\n      edges {\n        node {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownForCall($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Customer {\n        ...KnownCustomer\n      }\n      ... on ProductUnit {\n        ...KnownUnit\n        owner: customer {\n          ...KnownCustomer\n        }\n      }\n      ... on ServiceRecord {\n        id\n        callerName\n        callerPhone\n        serviceAddress\n        productID\n        customer {\n          ...KnownCustomer\n        }\n        productUnit {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query KnownForCall($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Customer {\n        ...KnownCustomer\n      }\n      ... on ProductUnit {\n        ...KnownUnit\n        owner: customer {\n          ...KnownCustomer\n        }\n      }\n      ... on ServiceRecord {\n        id\n        callerName\n        callerPhone\n        serviceAddress\n        productID\n        customer {\n          ...KnownCustomer\n        }\n        productUnit {\n          ...KnownUnit\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}"): (typeof documents)["mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      mayIntrospect\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      mayIntrospect\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;