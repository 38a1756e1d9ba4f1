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