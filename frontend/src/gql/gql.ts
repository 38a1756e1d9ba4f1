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
    "\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n": typeof types.ProductOptionFragmentDoc,
    "\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n": typeof types.ProductSelectOptionsDocument,
    "\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n": typeof types.ProductSelectChosenDocument,
    "\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n": typeof types.UnitOptionFragmentDoc,
    "\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n": typeof types.UnitSelectOptionsDocument,
    "\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n": typeof types.UnitSelectChosenDocument,
    "\n  query Home {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n": typeof types.ServiceRecordsDocument,
    "\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.ServiceRecordRowFragmentDoc,
    "\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n": typeof types.ServiceRecordViewCountsDocument,
    "\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n": typeof types.ServiceRecordChangesDocument,
    "\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n": typeof types.ServiceRecordNewsDocument,
    "\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AddAttachmentDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": typeof types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query AccountMenu {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.AccountMenuDocument,
    "\n  fragment CustomerOption on Customer {\n    id\n    code\n    name\n  }\n": types.CustomerOptionFragmentDoc,
    "\n  query CustomerSelectOptions($term: String!) {\n    lookup(term: $term, limit: 20) {\n      customers {\n        ...CustomerOption\n      }\n    }\n  }\n": types.CustomerSelectOptionsDocument,
    "\n  query CustomerSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Customer {\n        ...CustomerOption\n      }\n    }\n  }\n": types.CustomerSelectChosenDocument,
    "\n  fragment ProductOption on Product {\n    id\n    model\n    name\n  }\n": types.ProductOptionFragmentDoc,
    "\n  query ProductSelectOptions($term: String!) {\n    products(\n      first: 50\n      orderBy: { field: MODEL }\n      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }\n    ) {\n      edges {\n        node {\n          ...ProductOption\n        }\n      }\n    }\n  }\n": types.ProductSelectOptionsDocument,
    "\n  query ProductSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on Product {\n        ...ProductOption\n      }\n    }\n  }\n": types.ProductSelectChosenDocument,
    "\n  fragment UnitOption on ProductUnit {\n    id\n    serialNumber\n    product {\n      id\n      model\n      name\n    }\n  }\n": types.UnitOptionFragmentDoc,
    "\n  query UnitSelectOptions($where: ProductUnitWhereInput!) {\n    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {\n      edges {\n        node {\n          ...UnitOption\n        }\n      }\n    }\n  }\n": types.UnitSelectOptionsDocument,
    "\n  query UnitSelectChosen($id: ID!) {\n    node(id: $id) {\n      ... on ProductUnit {\n        ...UnitOption\n      }\n    }\n  }\n": types.UnitSelectChosenDocument,
    "\n  query Home {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query ServiceRecords(\n    $first: Int\n    $after: Cursor\n    $last: Int\n    $before: Cursor\n    $orderBy: ServiceRecordOrder!\n    $where: ServiceRecordWhereInput!\n  ) {\n    serviceRecords(\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n      orderBy: $orderBy\n      where: $where\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          ...ServiceRecordRow\n        }\n      }\n    }\n  }\n": types.ServiceRecordsDocument,
    "\n  fragment ServiceRecordRow on ServiceRecord {\n    id\n    version\n    number\n    status\n    severity\n    kind\n    symptom\n    reportedAt\n    promisedAt\n    updatedAt\n    startedAt\n    completedAt\n    cancelledAt\n    customer {\n      id\n      name\n      region\n    }\n    productUnit {\n      id\n      serialNumber\n    }\n    product {\n      id\n      model\n      name\n    }\n    department {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n  }\n": types.ServiceRecordRowFragmentDoc,
    "\n  query ServiceRecordViewCounts(\n    $mine: ServiceRecordWhereInput!\n    $triage: ServiceRecordWhereInput!\n    $review: ServiceRecordWhereInput!\n    $hold: ServiceRecordWhereInput!\n  ) {\n    mine: serviceRecords(first: 1, where: $mine) {\n      totalCount\n    }\n    triage: serviceRecords(first: 1, where: $triage) {\n      totalCount\n    }\n    review: serviceRecords(first: 1, where: $review) {\n      totalCount\n    }\n    hold: serviceRecords(first: 1, where: $hold) {\n      totalCount\n    }\n  }\n": types.ServiceRecordViewCountsDocument,
    "\n  subscription ServiceRecordChanges {\n    serviceRecordChanged {\n      at\n      serviceRecord {\n        ...ServiceRecordRow\n      }\n    }\n  }\n": types.ServiceRecordChangesDocument,
    "\n  query ServiceRecordNews($where: ServiceRecordWhereInput!) {\n    serviceRecords(first: 1, where: $where) {\n      totalCount\n    }\n  }\n": types.ServiceRecordNewsDocument,
    "\n  query Departments {\n    departments(first: 200, orderBy: { field: CODE }) {\n      edges {\n        node {\n          id\n          name\n          parentID\n          position\n          active\n        }\n      }\n    }\n  }\n": types.DepartmentsDocument,
    "\n  mutation AddAttachment($input: AddAttachmentInput!) {\n    addAttachment(input: $input) {\n      serviceRecord {\n        id\n        version\n      }\n    }\n  }\n": types.AddAttachmentDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation RefreshSession {\n  refreshSession {\n    accessToken\n    expiresAt\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": types.SignInDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n": types.ViewerDocument,
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
export function graphql(source: "\n  query Home {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      user {\n        id\n        name\n      }\n      role\n      mayRegister\n      permissions {\n        entity\n        operation\n        scope\n      }\n      hiddenFields {\n        entity\n        field\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;