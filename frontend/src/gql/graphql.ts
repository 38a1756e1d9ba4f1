/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Define a Relay Cursor type:
   * https://relay.dev/graphql/connections.htm#sec-Cursor
   */
  Cursor: { input: string; output: string; }
  /** A calendar day in the company's time zone, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An amount of money in fen, the hundredth part of a yuan: an integer, never a fraction. */
  Money: { input: number; output: number; }
  /** A moment in time: RFC 3339, answered in UTC. */
  Time: { input: string; output: string; }
  /** A file, sent as multipart/form-data by the GraphQL multipart request specification. */
  Upload: { input: Blob; output: Blob; }
};

/** What is done to a row. */
export type AccessOperation =
  /** Adds rows. */
  | 'CREATE'
  /** Removes rows. */
  | 'DELETE'
  /** Lists, single rows, nested edges, filters, counts and subscriptions. */
  | 'READ'
  /** Changes rows. */
  | 'UPDATE';

/** On which rows a permission holds. */
export type AccessScope =
  /** All rows. */
  | 'ALL'
  /** Service records that the viewer owns or has a visit on, and what hangs on them. */
  | 'ASSIGNED'
  /** Service records handled in the viewer's department or below, and what hangs on them. */
  | 'DEPARTMENT'
  /** No rows. */
  | 'NONE'
  /** The viewer's own. */
  | 'OWN'
  /** The viewer's own, and those that their owners share with the viewer's department or with one below it. */
  | 'SHARED';

/** Input of addAttachment. */
export type AddAttachmentInput = {
  /** The file. */
  file: Scalars['Upload']['input'];
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it shows. */
  kind?: AttachmentKind;
  /** The visit during which it was made. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of addAttachment. */
export type AddAttachmentPayload = {
  __typename?: 'AddAttachmentPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of addContact. */
export type AddContactInput = {
  /** The customer for whom the person works. */
  customerID: Scalars['ID']['input'];
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether this is the first person to talk to. */
  main?: Scalars['Boolean']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Position. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of addContact. */
export type AddContactPayload = {
  __typename?: 'AddContactPayload';
  /** The row as it is now. */
  contact: Contact;
};

/** Input of addWarranty. */
export type AddWarrantyInput = {
  /** The contract. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** The last day. */
  endsOn: Scalars['Date']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** EXTENSION or CONTRACT. */
  kind: WarrantyKind;
  /** What else was agreed. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The unit that it covers. */
  productUnitID: Scalars['ID']['input'];
  /** The day on which it begins. */
  startsOn: Scalars['Date']['input'];
};

/** Outcome of addWarranty. */
export type AddWarrantyPayload = {
  __typename?: 'AddWarrantyPayload';
  /** The row as it is now. */
  warranty: Warranty;
};

/** Input of arriveVisit. */
export type ArriveVisitInput = {
  /** When; now if left out, never in the future. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of arriveVisit. */
export type ArriveVisitPayload = {
  __typename?: 'ArriveVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Input of assignServiceRecord. */
export type AssignServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who is responsible; nobody if left out. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of assignServiceRecord. */
export type AssignServiceRecordPayload = {
  __typename?: 'AssignServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** What became of one of the records. */
export type AssignServiceRecordResult = {
  __typename?: 'AssignServiceRecordResult';
  /** The record's id, as it was given. */
  id: Scalars['ID']['output'];
  /** Why it was not assigned; null where it was. */
  refusal?: Maybe<Refusal>;
  /** The record as it is now, whether or not it was assigned; null where the viewer does not see it. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of assignServiceRecords. */
export type AssignServiceRecordsInput = {
  /** A key of the client's making, at most 80 characters: a retry with the same key does each record once and answers the same for those that were done. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timelines, at most 20,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who is responsible for all of them; nobody if left out. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** The records, 1 to 200; each once. */
  records: Array<SeenServiceRecordInput>;
};

/** Outcome of assignServiceRecords. */
export type AssignServiceRecordsPayload = {
  __typename?: 'AssignServiceRecordsPayload';
  /** How many were assigned. */
  assigned: Scalars['Int']['output'];
  /** What became of each record, in the order in which they were given. */
  results: Array<AssignServiceRecordResult>;
};

/** Photos, documents and signatures 附件. */
export type Attachment = Node & {
  __typename?: 'Attachment';
  /** When it was added. */
  addedAt: Scalars['Time']['output'];
  /** Who added it. */
  addedBy?: Maybe<User>;
  /** Who added it. */
  addedByID?: Maybe<Scalars['ID']['output']>;
  /** Media type, as found in the content. */
  contentType: Scalars['String']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** What it shows. */
  kind: AttachmentKind;
  /** File name. */
  name: Scalars['String']['output'];
  /** The record to which it belongs. */
  serviceRecord: ServiceRecord;
  /** The record to which it belongs. */
  serviceRecordID: Scalars['ID']['output'];
  /** SHA-256 of the content, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Size in bytes. */
  size: Scalars['Int']['output'];
  /** The visit during which it was made. */
  visit?: Maybe<Visit>;
  /** The visit during which it was made. */
  visitID?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of Attachment rows. */
export type AttachmentConnection = {
  __typename?: 'AttachmentConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<AttachmentEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Attachment row in a list. */
export type AttachmentEdge = {
  __typename?: 'AttachmentEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Attachment>;
};

/** What an attachment shows. */
export type AttachmentKind =
  /** A letter, report or form 文件. */
  | 'DOCUMENT'
  /** A photo of the unit, the site or the fault 照片. */
  | 'PHOTO'
  /** The customer's signature drawn on the screen 签名. */
  | 'SIGNATURE';

/** How a list of Attachment rows is ordered. */
export type AttachmentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AttachmentOrderField;
};

/** Properties by which Attachment connections can be ordered. */
export type AttachmentOrderField =
  /** By the field addedAt. */
  | 'ADDED_AT';

/** A filter for Attachment rows. All that is given has to hold. */
export type AttachmentWhereInput = {
  /** added at is this. */
  addedAt?: InputMaybe<Scalars['Time']['input']>;
  /** added at is more than this. */
  addedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** added at is at least this. */
  addedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** added at is one of these. */
  addedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** added at is less than this. */
  addedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** added at is at most this. */
  addedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** added at is not this. */
  addedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** added at is none of these. */
  addedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** added by id is this. */
  addedByID?: InputMaybe<Scalars['ID']['input']>;
  /** added by id is one of these. */
  addedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** added by id is not set. */
  addedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** added by id is not this. */
  addedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** added by id is none of these. */
  addedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** added by id is set. */
  addedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<AttachmentWhereInput>>;
  /** content type is this. */
  contentType?: InputMaybe<Scalars['String']['input']>;
  /** content type contains this. */
  contentTypeContains?: InputMaybe<Scalars['String']['input']>;
  /** content type contains this, upper and lower case alike. */
  contentTypeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** content type is this, upper and lower case alike. */
  contentTypeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** content type is more than this. */
  contentTypeGT?: InputMaybe<Scalars['String']['input']>;
  /** content type is at least this. */
  contentTypeGTE?: InputMaybe<Scalars['String']['input']>;
  /** content type begins with this. */
  contentTypeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** content type ends with this. */
  contentTypeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** content type is one of these. */
  contentTypeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** content type is less than this. */
  contentTypeLT?: InputMaybe<Scalars['String']['input']>;
  /** content type is at most this. */
  contentTypeLTE?: InputMaybe<Scalars['String']['input']>;
  /** content type is not this. */
  contentTypeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** content type is none of these. */
  contentTypeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether addedBy is set; a hidden row is none. */
  hasAddedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for addedBy; a hidden row is none. */
  hasAddedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether serviceRecord is set; a hidden row is none. */
  hasServiceRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for serviceRecord; a hidden row is none. */
  hasServiceRecordWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether visit is set; a hidden row is none. */
  hasVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for visit; a hidden row is none. */
  hasVisitWith?: InputMaybe<Array<VisitWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** kind is this. */
  kind?: InputMaybe<AttachmentKind>;
  /** kind is one of these. */
  kindIn?: InputMaybe<Array<AttachmentKind>>;
  /** kind is not this. */
  kindNEQ?: InputMaybe<AttachmentKind>;
  /** kind is none of these. */
  kindNotIn?: InputMaybe<Array<AttachmentKind>>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<AttachmentWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AttachmentWhereInput>>;
  /** service record id is this. */
  serviceRecordID?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is one of these. */
  serviceRecordIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** service record id is not this. */
  serviceRecordIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is none of these. */
  serviceRecordIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** sha256 is this. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** sha256 contains this. */
  sha256Contains?: InputMaybe<Scalars['String']['input']>;
  /** sha256 contains this, upper and lower case alike. */
  sha256ContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is this, upper and lower case alike. */
  sha256EqualFold?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is more than this. */
  sha256GT?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is at least this. */
  sha256GTE?: InputMaybe<Scalars['String']['input']>;
  /** sha256 begins with this. */
  sha256HasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** sha256 ends with this. */
  sha256HasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is one of these. */
  sha256In?: InputMaybe<Array<Scalars['String']['input']>>;
  /** sha256 is less than this. */
  sha256LT?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is at most this. */
  sha256LTE?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is not this. */
  sha256NEQ?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is none of these. */
  sha256NotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** size is this. */
  size?: InputMaybe<Scalars['Int']['input']>;
  /** size is more than this. */
  sizeGT?: InputMaybe<Scalars['Int']['input']>;
  /** size is at least this. */
  sizeGTE?: InputMaybe<Scalars['Int']['input']>;
  /** size is one of these. */
  sizeIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** size is less than this. */
  sizeLT?: InputMaybe<Scalars['Int']['input']>;
  /** size is at most this. */
  sizeLTE?: InputMaybe<Scalars['Int']['input']>;
  /** size is not this. */
  sizeNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** size is none of these. */
  sizeNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** visit id is this. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is one of these. */
  visitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is not set. */
  visitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is not this. */
  visitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is none of these. */
  visitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is set. */
  visitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The audit 审计日志 of master data and accounts. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** Who did it; none for the system itself. */
  actor?: Maybe<User>;
  /** Who did it; none for the system itself. */
  actorID?: Maybe<Scalars['ID']['output']>;
  /** What the person was called who did it; empty for the system itself. */
  actorName: Scalars['String']['output'];
  /** The network address from which the request came; empty where there was none. */
  address: Scalars['String']['output'];
  /** When. */
  at: Scalars['Time']['output'];
  /** The fields that changed, old and new, without secret ones. */
  changes?: Maybe<Array<FieldChange>>;
  /** The row's department, where it has one. */
  department?: Maybe<Department>;
  /** The row's department, where it has one. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The type of the row to which it was done, as the API names it. */
  entity: Scalars['String']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** What people called the row then: its code and name, its number. */
  label: Scalars['String']['output'];
  /** What was done. */
  operation: AuditOperation;
  /** The id of the request, which stands in the server's log as well. */
  requestID: Scalars['String']['output'];
  /** The id of the row; the row may be gone since. */
  rowID?: Maybe<Scalars['Int']['output']>;
  /** The row's version afterwards; 0 where it has none or is gone. */
  rowVersion: Scalars['Int']['output'];
};

/** A page of a list of AuditEntry rows. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<AuditEntryEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry row in a list. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<AuditEntry>;
};

/** How a list of AuditEntry rows is ordered. */
export type AuditEntryOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AuditEntryOrderField;
};

/** Properties by which AuditEntry connections can be ordered. */
export type AuditEntryOrderField =
  /** By the field at. */
  | 'AT';

/** A filter for AuditEntry rows. All that is given has to hold. */
export type AuditEntryWhereInput = {
  /** actor id is this. */
  actorID?: InputMaybe<Scalars['ID']['input']>;
  /** actor id is one of these. */
  actorIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** actor id is not set. */
  actorIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** actor id is not this. */
  actorIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** actor id is none of these. */
  actorIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** actor id is set. */
  actorIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** actor name is this. */
  actorName?: InputMaybe<Scalars['String']['input']>;
  /** actor name contains this. */
  actorNameContains?: InputMaybe<Scalars['String']['input']>;
  /** actor name contains this, upper and lower case alike. */
  actorNameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** actor name is this, upper and lower case alike. */
  actorNameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** actor name is more than this. */
  actorNameGT?: InputMaybe<Scalars['String']['input']>;
  /** actor name is at least this. */
  actorNameGTE?: InputMaybe<Scalars['String']['input']>;
  /** actor name begins with this. */
  actorNameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** actor name ends with this. */
  actorNameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** actor name is one of these. */
  actorNameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** actor name is less than this. */
  actorNameLT?: InputMaybe<Scalars['String']['input']>;
  /** actor name is at most this. */
  actorNameLTE?: InputMaybe<Scalars['String']['input']>;
  /** actor name is not this. */
  actorNameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** actor name is none of these. */
  actorNameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** address is this. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** address contains this. */
  addressContains?: InputMaybe<Scalars['String']['input']>;
  /** address contains this, upper and lower case alike. */
  addressContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** address is this, upper and lower case alike. */
  addressEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** address is more than this. */
  addressGT?: InputMaybe<Scalars['String']['input']>;
  /** address is at least this. */
  addressGTE?: InputMaybe<Scalars['String']['input']>;
  /** address begins with this. */
  addressHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** address ends with this. */
  addressHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** address is one of these. */
  addressIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** address is less than this. */
  addressLT?: InputMaybe<Scalars['String']['input']>;
  /** address is at most this. */
  addressLTE?: InputMaybe<Scalars['String']['input']>;
  /** address is not this. */
  addressNEQ?: InputMaybe<Scalars['String']['input']>;
  /** address is none of these. */
  addressNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these hold. */
  and?: InputMaybe<Array<AuditEntryWhereInput>>;
  /** at is this. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** at is more than this. */
  atGT?: InputMaybe<Scalars['Time']['input']>;
  /** at is at least this. */
  atGTE?: InputMaybe<Scalars['Time']['input']>;
  /** at is one of these. */
  atIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** at is less than this. */
  atLT?: InputMaybe<Scalars['Time']['input']>;
  /** at is at most this. */
  atLTE?: InputMaybe<Scalars['Time']['input']>;
  /** at is not this. */
  atNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** at is none of these. */
  atNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** department id is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** department id is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** department id is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** department id is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** entity is this. */
  entity?: InputMaybe<Scalars['String']['input']>;
  /** entity contains this. */
  entityContains?: InputMaybe<Scalars['String']['input']>;
  /** entity contains this, upper and lower case alike. */
  entityContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** entity is this, upper and lower case alike. */
  entityEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** entity is more than this. */
  entityGT?: InputMaybe<Scalars['String']['input']>;
  /** entity is at least this. */
  entityGTE?: InputMaybe<Scalars['String']['input']>;
  /** entity begins with this. */
  entityHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** entity ends with this. */
  entityHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** entity is one of these. */
  entityIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** entity is less than this. */
  entityLT?: InputMaybe<Scalars['String']['input']>;
  /** entity is at most this. */
  entityLTE?: InputMaybe<Scalars['String']['input']>;
  /** entity is not this. */
  entityNEQ?: InputMaybe<Scalars['String']['input']>;
  /** entity is none of these. */
  entityNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether actor is set; a hidden row is none. */
  hasActor?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for actor; a hidden row is none. */
  hasActorWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether department is set; a hidden row is none. */
  hasDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for department; a hidden row is none. */
  hasDepartmentWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** label is this. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** label contains this. */
  labelContains?: InputMaybe<Scalars['String']['input']>;
  /** label contains this, upper and lower case alike. */
  labelContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** label is this, upper and lower case alike. */
  labelEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** label is more than this. */
  labelGT?: InputMaybe<Scalars['String']['input']>;
  /** label is at least this. */
  labelGTE?: InputMaybe<Scalars['String']['input']>;
  /** label begins with this. */
  labelHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** label ends with this. */
  labelHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** label is one of these. */
  labelIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** label is less than this. */
  labelLT?: InputMaybe<Scalars['String']['input']>;
  /** label is at most this. */
  labelLTE?: InputMaybe<Scalars['String']['input']>;
  /** label is not this. */
  labelNEQ?: InputMaybe<Scalars['String']['input']>;
  /** label is none of these. */
  labelNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<AuditEntryWhereInput>;
  /** operation is this. */
  operation?: InputMaybe<AuditOperation>;
  /** operation is one of these. */
  operationIn?: InputMaybe<Array<AuditOperation>>;
  /** operation is not this. */
  operationNEQ?: InputMaybe<AuditOperation>;
  /** operation is none of these. */
  operationNotIn?: InputMaybe<Array<AuditOperation>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<AuditEntryWhereInput>>;
  /** request id is this. */
  requestID?: InputMaybe<Scalars['String']['input']>;
  /** request id contains this. */
  requestIDContains?: InputMaybe<Scalars['String']['input']>;
  /** request id contains this, upper and lower case alike. */
  requestIDContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** request id is this, upper and lower case alike. */
  requestIDEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** request id is more than this. */
  requestIDGT?: InputMaybe<Scalars['String']['input']>;
  /** request id is at least this. */
  requestIDGTE?: InputMaybe<Scalars['String']['input']>;
  /** request id begins with this. */
  requestIDHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** request id ends with this. */
  requestIDHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** request id is one of these. */
  requestIDIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** request id is less than this. */
  requestIDLT?: InputMaybe<Scalars['String']['input']>;
  /** request id is at most this. */
  requestIDLTE?: InputMaybe<Scalars['String']['input']>;
  /** request id is not this. */
  requestIDNEQ?: InputMaybe<Scalars['String']['input']>;
  /** request id is none of these. */
  requestIDNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** row id is this. */
  rowID?: InputMaybe<Scalars['Int']['input']>;
  /** row id is more than this. */
  rowIDGT?: InputMaybe<Scalars['Int']['input']>;
  /** row id is at least this. */
  rowIDGTE?: InputMaybe<Scalars['Int']['input']>;
  /** row id is one of these. */
  rowIDIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** row id is not set. */
  rowIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** row id is less than this. */
  rowIDLT?: InputMaybe<Scalars['Int']['input']>;
  /** row id is at most this. */
  rowIDLTE?: InputMaybe<Scalars['Int']['input']>;
  /** row id is not this. */
  rowIDNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** row id is none of these. */
  rowIDNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** row id is set. */
  rowIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** row version is this. */
  rowVersion?: InputMaybe<Scalars['Int']['input']>;
  /** row version is more than this. */
  rowVersionGT?: InputMaybe<Scalars['Int']['input']>;
  /** row version is at least this. */
  rowVersionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** row version is one of these. */
  rowVersionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** row version is less than this. */
  rowVersionLT?: InputMaybe<Scalars['Int']['input']>;
  /** row version is at most this. */
  rowVersionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** row version is not this. */
  rowVersionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** row version is none of these. */
  rowVersionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What was done. */
export type AuditOperation =
  /** Somebody chose a new password 修改密码. */
  | 'CHANGE_PASSWORD'
  /** A row was added 新增. */
  | 'CREATE'
  /** A row was removed 删除. */
  | 'DELETE'
  /** The rows of a file were taken over 导入. */
  | 'IMPORT'
  /** Too many wrong passwords closed the account for a while 账号锁定. */
  | 'LOCK_OUT'
  /** Somebody was given a new password 重置密码. */
  | 'RESET_PASSWORD'
  /** A sign-in was ended because its token came twice, as a stolen one does 登录失效. */
  | 'SESSION_REVOKED'
  /** Somebody signed in 登录. */
  | 'SIGN_IN'
  /** Somebody signed out, here or everywhere 退出登录. */
  | 'SIGN_OUT'
  /** Fields of a row were changed 修改. */
  | 'UPDATE';

/** Input of cancelImport. */
export type CancelImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/** Outcome of cancelImport. */
export type CancelImportPayload = {
  __typename?: 'CancelImportPayload';
  /** The import as it is now. */
  importJob: ImportJob;
};

/** Input of cancelServiceRecord. */
export type CancelServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of cancelServiceRecord. */
export type CancelServiceRecordPayload = {
  __typename?: 'CancelServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of cancelVisit. */
export type CancelVisitInput = {
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of cancelVisit. */
export type CancelVisitPayload = {
  __typename?: 'CancelVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** A new password for oneself. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: Scalars['String']['input'];
  /** The password as it is to be: at least 10 characters, not a common one. */
  newPassword: Scalars['String']['input'];
};

/** The outcome of a change of password. All other sign-ins have ended. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** Who is signed in. */
  viewer: Viewer;
};

/** Who pays for the work on a record. */
export type ChargeClass =
  /** Covered by a maintenance contract or an extension 合同. */
  | 'CONTRACT'
  /** Free under the three guarantees 三包免费. */
  | 'FREE_WARRANTY'
  /** Borne by a department of the company 内部. */
  | 'INTERNAL'
  /** The customer pays 收费. */
  | 'PAID';

/** Input of closeServiceRecord. */
export type CloseServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of closeServiceRecord. */
export type CloseServiceRecordPayload = {
  __typename?: 'CloseServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of commentServiceRecord. */
export type CommentServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The people whom the note speaks to, at most 20; INVALID for one who cannot see the record. mentionableUsers finds them. */
  mentionIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The note. */
  note: Scalars['String']['input'];
};

/** Outcome of commentServiceRecord. */
export type CommentServiceRecordPayload = {
  __typename?: 'CommentServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** What the company is called and how it is reached: the head of printed forms. */
export type CompanySettings = Node & {
  __typename?: 'CompanySettings';
  /** Address 地址, as printed on forms. */
  address: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** When the telephone is answered 热线时间, in the company's own words. */
  hotlineHours: Scalars['String']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** The company's full name 公司名称, as printed on forms; empty until an administrator gives it. */
  name: Scalars['String']['output'];
  /** The telephone of the service centre 服务热线, as printed on forms. */
  phone: Scalars['String']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};

/** Input of completeServiceRecord. */
export type CompleteServiceRecordInput = {
  /** The cause, as found. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** Fault code, as found. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Labour charged, in fen. */
  labourCharge?: InputMaybe<Scalars['Money']['input']>;
  /** What came of it. */
  outcome: Outcome;
  /** Travel charged, in fen. */
  travelCharge?: InputMaybe<Scalars['Money']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** The account of the work. */
  workDone: Scalars['String']['input'];
};

/** Outcome of completeServiceRecord. */
export type CompleteServiceRecordPayload = {
  __typename?: 'CompleteServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of confirmServiceRecord. */
export type ConfirmServiceRecordInput = {
  /** How the customer confirmed. */
  confirmation: CustomerConfirmation;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the customer said; for ABSENT the reason, which is required. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of confirmServiceRecord. */
export type ConfirmServiceRecordPayload = {
  __typename?: 'ConfirmServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Contacts 联系人 at customers. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The customer for whom the person works. */
  customer: Customer;
  /** The customer for whom the person works. */
  customerID: Scalars['ID']['output'];
  /** E-mail; empty for roles from which it is hidden. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Whether this is the first person to talk to. */
  main: Scalars['Boolean']['output'];
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** Telephone; empty for roles from which it is hidden. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The telephone's digits alone, for look-ups. */
  phoneDigits?: Maybe<Scalars['String']['output']>;
  /** Position 职务. */
  title: Scalars['String']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Contact rows. */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ContactEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Contact row in a list. */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Contact>;
};

/** How a list of Contact rows is ordered. */
export type ContactOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ContactOrderField;
};

/** Properties by which Contact connections can be ordered. */
export type ContactOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for Contact rows. All that is given has to hold. */
export type ContactWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ContactWhereInput>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** customer id is this. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is one of these. */
  customerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** customer id is not this. */
  customerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is none of these. */
  customerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** email is this. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** email contains this. */
  emailContains?: InputMaybe<Scalars['String']['input']>;
  /** email contains this, upper and lower case alike. */
  emailContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** email is this, upper and lower case alike. */
  emailEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** email is more than this. */
  emailGT?: InputMaybe<Scalars['String']['input']>;
  /** email is at least this. */
  emailGTE?: InputMaybe<Scalars['String']['input']>;
  /** email begins with this. */
  emailHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** email ends with this. */
  emailHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** email is one of these. */
  emailIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** email is not set. */
  emailIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** email is less than this. */
  emailLT?: InputMaybe<Scalars['String']['input']>;
  /** email is at most this. */
  emailLTE?: InputMaybe<Scalars['String']['input']>;
  /** email is not this. */
  emailNEQ?: InputMaybe<Scalars['String']['input']>;
  /** email is none of these. */
  emailNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** email is set. */
  emailNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether customer is set; a hidden row is none. */
  hasCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for customer; a hidden row is none. */
  hasCustomerWith?: InputMaybe<Array<CustomerWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** main is this. */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** main is not this. */
  mainNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ContactWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ContactWhereInput>>;
  /** phone is this. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this. */
  phoneContains?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this, upper and lower case alike. */
  phoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is this. */
  phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** phone digits contains this. */
  phoneDigitsContains?: InputMaybe<Scalars['String']['input']>;
  /** phone digits contains this, upper and lower case alike. */
  phoneDigitsContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is this, upper and lower case alike. */
  phoneDigitsEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is more than this. */
  phoneDigitsGT?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is at least this. */
  phoneDigitsGTE?: InputMaybe<Scalars['String']['input']>;
  /** phone digits begins with this. */
  phoneDigitsHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** phone digits ends with this. */
  phoneDigitsHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is one of these. */
  phoneDigitsIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone digits is not set. */
  phoneDigitsIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone digits is less than this. */
  phoneDigitsLT?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is at most this. */
  phoneDigitsLTE?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is not this. */
  phoneDigitsNEQ?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is none of these. */
  phoneDigitsNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone digits is set. */
  phoneDigitsNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone is this, upper and lower case alike. */
  phoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** phone is more than this. */
  phoneGT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at least this. */
  phoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** phone begins with this. */
  phoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** phone ends with this. */
  phoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** phone is one of these. */
  phoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone is not set. */
  phoneIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone is less than this. */
  phoneLT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at most this. */
  phoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** phone is not this. */
  phoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** phone is none of these. */
  phoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone is set. */
  phoneNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** title is this. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** title contains this. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** title contains this, upper and lower case alike. */
  titleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** title is this, upper and lower case alike. */
  titleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** title is more than this. */
  titleGT?: InputMaybe<Scalars['String']['input']>;
  /** title is at least this. */
  titleGTE?: InputMaybe<Scalars['String']['input']>;
  /** title begins with this. */
  titleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** title ends with this. */
  titleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** title is one of these. */
  titleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** title is less than this. */
  titleLT?: InputMaybe<Scalars['String']['input']>;
  /** title is at most this. */
  titleLTE?: InputMaybe<Scalars['String']['input']>;
  /** title is not this. */
  titleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** title is none of these. */
  titleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Input of createCustomer. */
export type CreateCustomerInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Customer code; given by the system if left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of customer it is. */
  kind?: CustomerKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** What the desk should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Main telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Province and city. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How far away the customer is. */
  serviceZone?: ServiceZone;
  /** Key customers have a service archive. */
  tier?: CustomerTier;
};

/** Outcome of createCustomer. */
export type CreateCustomerPayload = {
  __typename?: 'CreateCustomerPayload';
  /** The row as it is now. */
  customer: Customer;
};

/** Input of createDepartment. */
export type CreateDepartmentInput = {
  /** Whether work may be given to it. */
  active?: Scalars['Boolean']['input'];
  /** Short code, unique. */
  code: Scalars['String']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
  /** The department above it. */
  parentID?: InputMaybe<Scalars['ID']['input']>;
  /** Order among its siblings. */
  position?: Scalars['Int']['input'];
};

/** Outcome of createDepartment. */
export type CreateDepartmentPayload = {
  __typename?: 'CreateDepartmentPayload';
  /** The row as it is now. */
  department: Department;
};

/** Input of createPart. */
export type CreatePartInput = {
  /** Whether it may be used. */
  active?: Scalars['Boolean']['input'];
  /** Part code, unique. */
  code: Scalars['String']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a named main part. */
  mainPart?: Scalars['Boolean']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Whether it serves only products no longer made. */
  obsolete?: Scalars['Boolean']['input'];
  /** The stock below which more is ordered. */
  safetyStock?: Scalars['Int']['input'];
  /** Supplier. */
  supplier?: InputMaybe<Scalars['String']['input']>;
  /** What one costs the company, in fen. */
  unitCost?: InputMaybe<Scalars['Money']['input']>;
  /** Unit of measure. */
  unitOfMeasure?: Scalars['String']['input'];
  /** What a customer pays for one, in fen. */
  unitPrice?: Scalars['Money']['input'];
};

/** Outcome of createPart. */
export type CreatePartPayload = {
  __typename?: 'CreatePartPayload';
  /** The row as it is now. */
  part: Part;
};

/** Input of createProduct. */
export type CreateProductInput = {
  /** Whether it is still sold. */
  active?: Scalars['Boolean']['input'];
  /** Brand. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Category. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Model, unique. */
  model: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** The standard to which it is made. */
  standard?: InputMaybe<Scalars['String']['input']>;
  /** The three-guarantees policy that applies to its units. */
  warrantyPolicyID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of createProduct. */
export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  /** The row as it is now. */
  product: Product;
};

/** Input of createSavedView. */
export type CreateSavedViewInput = {
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the viewer's list opens with it; the view that did so until now no longer does. */
  isDefault?: Scalars['Boolean']['input'];
  /** The name, at most 60 characters; INVALID if the viewer has a view of that name. */
  name: Scalars['String']['input'];
  /** The list's filters, columns and order as the query string of its address, at most 2,000 characters; the page number is left out. */
  query?: Scalars['String']['input'];
  /** Whether the people of the viewer's department see it too. */
  shared?: Scalars['Boolean']['input'];
};

/** Outcome of createSavedView. */
export type CreateSavedViewPayload = {
  __typename?: 'CreateSavedViewPayload';
  /** The view as it is now. */
  savedView?: Maybe<SavedView>;
};

/** Input of createUser. */
export type CreateUserInput = {
  /** Where the person works. */
  departmentID: Scalars['ID']['input'];
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Employee number. */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language of the page and of messages. */
  language?: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** The first password; without one the person is invited by a password link. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person may do. */
  role: Role;
  /** For technicians: the usual zone. */
  serviceZone?: InputMaybe<ServiceZone>;
  /** For technicians: the product categories. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sign-in name, unique, lower case. */
  username: Scalars['String']['input'];
};

/** Outcome of createUser. */
export type CreateUserPayload = {
  __typename?: 'CreateUserPayload';
  /** The row as it is now. */
  user: User;
};

/** Input of createWarrantyPolicy. */
export type CreateWarrantyPolicyInput = {
  /** Short code, unique. */
  code: Scalars['String']['input'];
  /** Days in which the customer may choose an exchange. */
  exchangeDays?: Scalars['Int']['input'];
  /** Whether an exchange starts the clock anew. */
  exchangeRestarts?: Scalars['Boolean']['input'];
  /** Failed repairs after which an exchange is due; 0 for never. */
  failedRepairsForExchange?: Scalars['Int']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Months of free repair of the named main parts. */
  mainPartMonths?: Scalars['Int']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Where the terms come from. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Days in which the customer may choose a refund. */
  refundDays?: Scalars['Int']['input'];
  /** Months of free repair of the whole. */
  repairMonths?: Scalars['Int']['input'];
  /** Whether the clock stops while the unit is under repair. */
  stopsUnderRepair?: Scalars['Boolean']['input'];
  /** Whether the clock stops while parts are waited for. */
  stopsWaitingForParts?: Scalars['Boolean']['input'];
};

/** Outcome of createWarrantyPolicy. */
export type CreateWarrantyPolicyPayload = {
  __typename?: 'CreateWarrantyPolicyPayload';
  /** The row as it is now. */
  warrantyPolicy: WarrantyPolicy;
};

/** Customers 客户. */
export type Customer = Node & {
  __typename?: 'Customer';
  /** Address 地址; empty for roles from which it is hidden. */
  address?: Maybe<Scalars['String']['output']>;
  /** Customer code, the natural key of imports. */
  code: Scalars['String']['output'];
  /** The people to talk to. */
  contacts?: Maybe<Array<Contact>>;
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** E-mail; empty for roles from which it is hidden. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** What sort of customer it is. */
  kind: CustomerKind;
  /** Name 名称. */
  name: Scalars['String']['output'];
  /** What the desk should know. */
  note: Scalars['String']['output'];
  /** Main telephone; empty for roles from which it is hidden. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The telephone's digits alone, for look-ups. */
  phoneDigits?: Maybe<Scalars['String']['output']>;
  /** The installed base: all units that the customer owns. */
  productUnits: ProductUnitConnection;
  /** Province and city 地区. */
  region: Scalars['String']['output'];
  /** The customer's service records. */
  serviceRecords: ServiceRecordConnection;
  /** How far away the customer is; response times depend on it. */
  serviceZone: ServiceZone;
  /** Key customers have a service archive. */
  tier: CustomerTier;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};


/** Customers 客户. */
export type CustomerProductUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductUnitOrder>;
  where?: InputMaybe<ProductUnitWhereInput>;
};


/** Customers 客户. */
export type CustomerServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};

/** How the customer confirmed the work. */
export type CustomerConfirmation =
  /** Not to be had; the note says why 无法取得确认. */
  | 'ABSENT'
  /** By telephone 电话确认. */
  | 'PHONE'
  /** Signed on the spot 现场签字. */
  | 'SIGNATURE'
  /** By letter, e-mail or message 书面确认. */
  | 'WRITTEN';

/** A page of a list of Customer rows. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<CustomerEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Customer row in a list. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Customer>;
};

/** What sort of customer it is. */
export type CustomerKind =
  /** Sells and serves on the company's behalf 代理商. */
  | 'AGENT'
  /** A company that uses the products 企业. */
  | 'COMPANY'
  /** Buys to sell 经销商. */
  | 'DEALER'
  /** A private person 个人. */
  | 'PERSON';

/** The customer's opinion of the service, in four grades. */
export type CustomerOpinion =
  /** Dissatisfied 不满意. */
  | 'DISSATISFIED'
  /** Fair 一般. */
  | 'FAIR'
  /** Satisfied 满意. */
  | 'SATISFIED'
  /** Very satisfied 非常满意. */
  | 'VERY_SATISFIED';

/** How a list of Customer rows is ordered. */
export type CustomerOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CustomerOrderField;
};

/** Properties by which Customer connections can be ordered. */
export type CustomerOrderField =
  /** By the field code. */
  | 'CODE'
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** How important the customer is; key customers have a service archive 用户服务档案. */
export type CustomerTier =
  /** A key customer 重要顾客. */
  | 'KEY'
  /** Any other customer 普通顾客. */
  | 'REGULAR';

/** A filter for Customer rows. All that is given has to hold. */
export type CustomerWhereInput = {
  /** address is this. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** address contains this. */
  addressContains?: InputMaybe<Scalars['String']['input']>;
  /** address contains this, upper and lower case alike. */
  addressContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** address is this, upper and lower case alike. */
  addressEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** address is more than this. */
  addressGT?: InputMaybe<Scalars['String']['input']>;
  /** address is at least this. */
  addressGTE?: InputMaybe<Scalars['String']['input']>;
  /** address begins with this. */
  addressHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** address ends with this. */
  addressHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** address is one of these. */
  addressIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** address is not set. */
  addressIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** address is less than this. */
  addressLT?: InputMaybe<Scalars['String']['input']>;
  /** address is at most this. */
  addressLTE?: InputMaybe<Scalars['String']['input']>;
  /** address is not this. */
  addressNEQ?: InputMaybe<Scalars['String']['input']>;
  /** address is none of these. */
  addressNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** address is set. */
  addressNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<CustomerWhereInput>>;
  /** code is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** code contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** code contains this, upper and lower case alike. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** code is this, upper and lower case alike. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** code is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** code is at least this. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** code begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** code ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** code is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** code is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** code is at most this. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** code is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** code is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** email is this. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** email contains this. */
  emailContains?: InputMaybe<Scalars['String']['input']>;
  /** email contains this, upper and lower case alike. */
  emailContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** email is this, upper and lower case alike. */
  emailEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** email is more than this. */
  emailGT?: InputMaybe<Scalars['String']['input']>;
  /** email is at least this. */
  emailGTE?: InputMaybe<Scalars['String']['input']>;
  /** email begins with this. */
  emailHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** email ends with this. */
  emailHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** email is one of these. */
  emailIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** email is not set. */
  emailIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** email is less than this. */
  emailLT?: InputMaybe<Scalars['String']['input']>;
  /** email is at most this. */
  emailLTE?: InputMaybe<Scalars['String']['input']>;
  /** email is not this. */
  emailNEQ?: InputMaybe<Scalars['String']['input']>;
  /** email is none of these. */
  emailNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** email is set. */
  emailNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there are any contacts; hidden rows do not count. */
  hasContacts?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of contacts; hidden rows do not count. */
  hasContactsWith?: InputMaybe<Array<ContactWhereInput>>;
  /** Whether there are any productUnits; hidden rows do not count. */
  hasProductUnits?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of productUnits; hidden rows do not count. */
  hasProductUnitsWith?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** Whether there are any serviceRecords; hidden rows do not count. */
  hasServiceRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of serviceRecords; hidden rows do not count. */
  hasServiceRecordsWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** kind is this. */
  kind?: InputMaybe<CustomerKind>;
  /** kind is one of these. */
  kindIn?: InputMaybe<Array<CustomerKind>>;
  /** kind is not this. */
  kindNEQ?: InputMaybe<CustomerKind>;
  /** kind is none of these. */
  kindNotIn?: InputMaybe<Array<CustomerKind>>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<CustomerWhereInput>;
  /** note is this. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** note contains this. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** note contains this, upper and lower case alike. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** note is this, upper and lower case alike. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** note is more than this. */
  noteGT?: InputMaybe<Scalars['String']['input']>;
  /** note is at least this. */
  noteGTE?: InputMaybe<Scalars['String']['input']>;
  /** note begins with this. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** note ends with this. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** note is one of these. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** note is less than this. */
  noteLT?: InputMaybe<Scalars['String']['input']>;
  /** note is at most this. */
  noteLTE?: InputMaybe<Scalars['String']['input']>;
  /** note is not this. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** note is none of these. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CustomerWhereInput>>;
  /** phone is this. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this. */
  phoneContains?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this, upper and lower case alike. */
  phoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is this. */
  phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** phone digits contains this. */
  phoneDigitsContains?: InputMaybe<Scalars['String']['input']>;
  /** phone digits contains this, upper and lower case alike. */
  phoneDigitsContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is this, upper and lower case alike. */
  phoneDigitsEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is more than this. */
  phoneDigitsGT?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is at least this. */
  phoneDigitsGTE?: InputMaybe<Scalars['String']['input']>;
  /** phone digits begins with this. */
  phoneDigitsHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** phone digits ends with this. */
  phoneDigitsHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is one of these. */
  phoneDigitsIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone digits is not set. */
  phoneDigitsIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone digits is less than this. */
  phoneDigitsLT?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is at most this. */
  phoneDigitsLTE?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is not this. */
  phoneDigitsNEQ?: InputMaybe<Scalars['String']['input']>;
  /** phone digits is none of these. */
  phoneDigitsNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone digits is set. */
  phoneDigitsNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone is this, upper and lower case alike. */
  phoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** phone is more than this. */
  phoneGT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at least this. */
  phoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** phone begins with this. */
  phoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** phone ends with this. */
  phoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** phone is one of these. */
  phoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone is not set. */
  phoneIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone is less than this. */
  phoneLT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at most this. */
  phoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** phone is not this. */
  phoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** phone is none of these. */
  phoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone is set. */
  phoneNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** region is this. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** region contains this. */
  regionContains?: InputMaybe<Scalars['String']['input']>;
  /** region contains this, upper and lower case alike. */
  regionContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** region is this, upper and lower case alike. */
  regionEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** region is more than this. */
  regionGT?: InputMaybe<Scalars['String']['input']>;
  /** region is at least this. */
  regionGTE?: InputMaybe<Scalars['String']['input']>;
  /** region begins with this. */
  regionHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** region ends with this. */
  regionHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** region is one of these. */
  regionIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** region is less than this. */
  regionLT?: InputMaybe<Scalars['String']['input']>;
  /** region is at most this. */
  regionLTE?: InputMaybe<Scalars['String']['input']>;
  /** region is not this. */
  regionNEQ?: InputMaybe<Scalars['String']['input']>;
  /** region is none of these. */
  regionNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** service zone is this. */
  serviceZone?: InputMaybe<ServiceZone>;
  /** service zone is one of these. */
  serviceZoneIn?: InputMaybe<Array<ServiceZone>>;
  /** service zone is not this. */
  serviceZoneNEQ?: InputMaybe<ServiceZone>;
  /** service zone is none of these. */
  serviceZoneNotIn?: InputMaybe<Array<ServiceZone>>;
  /** tier is this. */
  tier?: InputMaybe<CustomerTier>;
  /** tier is one of these. */
  tierIn?: InputMaybe<Array<CustomerTier>>;
  /** tier is not this. */
  tierNEQ?: InputMaybe<CustomerTier>;
  /** tier is none of these. */
  tierNotIn?: InputMaybe<Array<CustomerTier>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Whether people work on a day, and why. */
export type DayKind =
  /** Off by a public holiday 法定节假日. */
  | 'HOLIDAY'
  /** A Saturday or Sunday that is worked for a holiday 调休上班. */
  | 'MAKE_UP_WORKDAY'
  /** Saturday or Sunday, as usual 周末. */
  | 'WEEKEND'
  /** Monday to Friday, as usual 工作日. */
  | 'WORKDAY';

/** Input of deleteSavedView. */
export type DeleteSavedViewInput = {
  /** The view; FORBIDDEN where it is somebody else's. */
  id: Scalars['ID']['input'];
};

/** Outcome of deleteSavedView. */
export type DeleteSavedViewPayload = {
  __typename?: 'DeleteSavedViewPayload';
  /** The id of the view that is gone. */
  id: Scalars['ID']['output'];
};

/** Input of departVisit. */
export type DepartVisitInput = {
  /** When; now if left out, never in the future. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of departVisit. */
export type DepartVisitPayload = {
  __typename?: 'DepartVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Departments 部门, as a flat list; parent and children make the tree. */
export type Department = Node & {
  __typename?: 'Department';
  /** Whether work may be given to it. */
  active: Scalars['Boolean']['output'];
  /** The departments directly below. */
  children?: Maybe<Array<Department>>;
  /** Short code, unique in the company. */
  code: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Name 名称. */
  name: Scalars['String']['output'];
  /** The department above. */
  parent?: Maybe<Department>;
  /** The department above it; none for the company itself. */
  parentID?: Maybe<Scalars['ID']['output']>;
  /** Order among its siblings. */
  position: Scalars['Int']['output'];
  /** The service records that it handles. */
  serviceRecords: ServiceRecordConnection;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** The people who work in it. */
  users: UserConnection;
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};


/** Departments 部门, as a flat list; parent and children make the tree. */
export type DepartmentServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};


/** Departments 部门, as a flat list; parent and children make the tree. */
export type DepartmentUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
  where?: InputMaybe<UserWhereInput>;
};

/** A page of a list of Department rows. */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<DepartmentEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Department row in a list. */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Department>;
};

/** How a list of Department rows is ordered. */
export type DepartmentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DepartmentOrderField;
};

/** Properties by which Department connections can be ordered. */
export type DepartmentOrderField =
  /** By the field code. */
  | 'CODE'
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for Department rows. All that is given has to hold. */
export type DepartmentWhereInput = {
  /** active is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** active is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<DepartmentWhereInput>>;
  /** code is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** code contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** code contains this, upper and lower case alike. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** code is this, upper and lower case alike. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** code is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** code is at least this. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** code begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** code ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** code is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** code is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** code is at most this. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** code is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** code is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Whether there are any children; hidden rows do not count. */
  hasChildren?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of children; hidden rows do not count. */
  hasChildrenWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** Whether parent is set; a hidden row is none. */
  hasParent?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for parent; a hidden row is none. */
  hasParentWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** Whether there are any serviceRecords; hidden rows do not count. */
  hasServiceRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of serviceRecords; hidden rows do not count. */
  hasServiceRecordsWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether there are any users; hidden rows do not count. */
  hasUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of users; hidden rows do not count. */
  hasUsersWith?: InputMaybe<Array<UserWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<DepartmentWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DepartmentWhereInput>>;
  /** parent id is this. */
  parentID?: InputMaybe<Scalars['ID']['input']>;
  /** parent id is one of these. */
  parentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** parent id is not set. */
  parentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** parent id is not this. */
  parentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** parent id is none of these. */
  parentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** parent id is set. */
  parentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** position is this. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** position is more than this. */
  positionGT?: InputMaybe<Scalars['Int']['input']>;
  /** position is at least this. */
  positionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** position is one of these. */
  positionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** position is less than this. */
  positionLT?: InputMaybe<Scalars['Int']['input']>;
  /** position is at most this. */
  positionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** position is not this. */
  positionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** position is none of these. */
  positionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** The plan of some days: who has what to do when, and what waits for somebody to be sent. */
export type DispatchBoard = {
  __typename?: 'DispatchBoard';
  /** What stands against the plan. */
  conflicts: Array<DispatchConflict>;
  /** The days, in order. */
  days: Array<Scalars['Date']['output']>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The jobs among them that could have been dispatched before today. */
  leftOverIDs: Array<Scalars['ID']['output']>;
  /** The technicians' work on each day on which they have any. */
  loads: Array<TechnicianLoad>;
  /** The product categories in which technicians are skilled, in order. */
  skills: Array<Scalars['String']['output']>;
  /** The technicians, by name, the first 200: those in use, and those who are not and still have a visit ahead. */
  technicians: Array<User>;
  /** The last day. */
  to: Scalars['Date']['output'];
  /** The technicians' visits that touch the days, as far as the viewer sees them, in the order of their beginning, the first 1000. */
  visits: Array<Visit>;
  /** The jobs for which somebody is to be sent, the first hundred: those left over from earlier days first, then the more severe, those promised sooner, those that wait longest. */
  waiting: Array<ServiceRecord>;
  /** How many jobs wait altogether. */
  waitingCount: Scalars['Int']['output'];
};

/** A technician who could be sent, with what speaks for and against it. */
export type DispatchCandidate = {
  __typename?: 'DispatchCandidate';
  /** What would stand against the plan if the person were sent at the proposed time. */
  conflicts: Array<DispatchConflict>;
  /** How many visits the person has planned or under way. */
  openVisits: Scalars['Int']['output'];
  /** Whether the person usually works where the customer is. */
  sameZone: Scalars['Boolean']['output'];
  /** How well the person fits: a skill and the zone count one each. */
  score: Scalars['Int']['output'];
  /** Whether the person is skilled in the product's category. */
  skilled: Scalars['Boolean']['output'];
  /** The technician. */
  technician: User;
};

/** One thing that stands against a technician's plan. */
export type DispatchConflict = {
  __typename?: 'DispatchConflict';
  /** The day on which it is. */
  day: Scalars['Date']['output'];
  /** What it is. */
  kind: DispatchConflictKind;
  /** By how many minutes visits overlap, or the work exceeds the day; 0 for ABSENT. */
  minutes: Scalars['Int']['output'];
  /** The technician. */
  technicianID: Scalars['ID']['output'];
  /** The visits concerned, as far as they are made already. */
  visitIDs: Array<Scalars['ID']['output']>;
};

/** What stands against a technician's plan; it warns, and forbids nothing. */
export type DispatchConflictKind =
  /** A visit of somebody whose account is not in use. */
  | 'ABSENT'
  /** Two visits of one person at the same time. */
  | 'OVERLAP'
  /** More work on a day than fits into it. */
  | 'OVERLOAD';

/** Input of dispatchVisit. */
export type DispatchVisitInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When they are planned to be done. */
  plannedEnd?: InputMaybe<Scalars['Time']['input']>;
  /** When they are to be there. */
  plannedStart: Scalars['Time']['input'];
  /** What is to be done. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Who is sent; at least one. */
  technicianIDs: Array<Scalars['ID']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of dispatchVisit. */
export type DispatchVisitPayload = {
  __typename?: 'DispatchVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Input of editServiceRecord. */
export type EditServiceRecordInput = {
  /** Who called. */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** The caller's telephone. */
  callerPhone?: InputMaybe<Scalars['String']['input']>;
  /** How the customer reached the desk. */
  channel?: InputMaybe<ServiceChannel>;
  /** What the customer asks for. */
  customerWish?: InputMaybe<Scalars['String']['input']>;
  /** Fault code. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  kind?: InputMaybe<ServiceRecordKind>;
  /** Labour charged, in fen. */
  labourCharge?: InputMaybe<Scalars['Money']['input']>;
  /** The product. */
  productID?: InputMaybe<Scalars['ID']['input']>;
  /** The unit. */
  productUnitID?: InputMaybe<Scalars['ID']['input']>;
  /** The arrival that was promised. */
  promisedAt?: InputMaybe<Scalars['Time']['input']>;
  /** Where the service is to be given. */
  serviceAddress?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong. */
  symptom?: InputMaybe<Scalars['String']['input']>;
  /** Travel charged, in fen. */
  travelCharge?: InputMaybe<Scalars['Money']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of editServiceRecord. */
export type EditServiceRecordPayload = {
  __typename?: 'EditServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of endSession. */
export type EndSessionInput = {
  /** The sign-in to end. */
  id: Scalars['ID']['input'];
};

/** Outcome of endSession. */
export type EndSessionPayload = {
  __typename?: 'EndSessionPayload';
  /** The sign-in, which has ended. */
  session: Session;
};

/** Input of endSessions. */
export type EndSessionsInput = {
  /** Whose sign-ins to end; the viewer's own where it is left out. */
  userID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of endSessions. */
export type EndSessionsPayload = {
  __typename?: 'EndSessionsPayload';
  /** How many sign-ins were ended. */
  ended: Scalars['Int']['output'];
};

/** A field that changed, old and new, as text. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The field's name in this schema. */
  field: Scalars['String']['output'];
  /** The value after; empty where it was removed. */
  new: Scalars['String']['output'];
  /** The value before; empty where there was none. */
  old: Scalars['String']['output'];
};

/** Input of finishVisit. */
export type FinishVisitInput = {
  /** When; now if left out, never in the future. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** What was found. */
  findings: Scalars['String']['input'];
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Working time on site, in minutes, over all technicians. */
  labourMinutes?: Scalars['Int']['input'];
  /** Issues left over. */
  openIssues?: InputMaybe<Array<LeftOverInput>>;
  /** Parts used that are not recorded yet. */
  parts?: InputMaybe<Array<UsedPartInput>>;
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** What was done. */
  workDone: Scalars['String']['input'];
};

/** Outcome of finishVisit. */
export type FinishVisitPayload = {
  __typename?: 'FinishVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Input of handOverProductUnit. */
export type HandOverProductUnitInput = {
  /** When the customer accepted it. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Contract number. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who owns it. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was installed. */
  installedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Job number of the production. */
  jobNumber?: InputMaybe<Scalars['String']['input']>;
  /** Order number. */
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The product of which it is a unit. */
  productID: Scalars['ID']['input'];
  /** What sales promised about warranty and service. */
  promises?: InputMaybe<Scalars['String']['input']>;
  /** The date of the invoice. */
  purchasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Serial number, unique within the product. */
  serialNumber: Scalars['String']['input'];
  /** When it was shipped. */
  shippedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it stands. */
  siteAddress?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the three guarantees begin; the date of the invoice, acceptance or installation, in this order, if left out. */
  warrantyStartsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of handOverProductUnit. */
export type HandOverProductUnitPayload = {
  __typename?: 'HandOverProductUnitPayload';
  /** The row as it is now. */
  productUnit: ProductUnit;
};

/** A field that is hidden from the viewer's role. */
export type HiddenField = {
  __typename?: 'HiddenField';
  /** The type of row, as this schema names it. */
  entity: Scalars['String']['output'];
  /** The field's name in this schema. */
  field: Scalars['String']['output'];
};

/** Why work on a record is paused. */
export type HoldReason =
  /** Something else; the note says what 其他. */
  | 'OTHER'
  /** The customer has to do or say something first 等待客户. */
  | 'WAITING_FOR_CUSTOMER'
  /** Parts are not there yet 等待配件. */
  | 'WAITING_FOR_PARTS'
  /** The site is not ready 等待现场条件. */
  | 'WAITING_FOR_SITE'
  /** A supplier has to act first 等待供应商. */
  | 'WAITING_FOR_SUPPLIER';

/** Input of holdServiceRecord. */
export type HoldServiceRecordInput = {
  /** Why. */
  holdReason: HoldReason;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of holdServiceRecord. */
export type HoldServiceRecordPayload = {
  __typename?: 'HoldServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** A column of an uploaded file and the field that it goes into. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The column's name in the file. */
  column: Scalars['String']['output'];
  /** The field, as importPresets names it. */
  field: Scalars['String']['output'];
};

/** A choice of a column. */
export type ImportColumnInput = {
  /** The column's name in the file. */
  column: Scalars['String']['input'];
  /** The field, as importPresets names it. */
  field: Scalars['String']['input'];
};

/** What became of the rows of a kind. */
export type ImportCount = {
  __typename?: 'ImportCount';
  /** Rows that were not there and were added. */
  created: Scalars['Int']['output'];
  /** The kind of row: customers, products, units, parts, service_records, departments or warranty_policies. */
  entity: Scalars['String']['output'];
  /** Rows that were left alone because people have worked on them since. */
  kept: Scalars['Int']['output'];
  /** Rows of the file that were not imported. */
  rejected: Scalars['Int']['output'];
  /** Rows that were there and said the same, or are only spoken of. */
  unchanged: Scalars['Int']['output'];
  /** Rows that were there and were changed. */
  updated: Scalars['Int']['output'];
};

/** A field that a file can fill. */
export type ImportField = {
  __typename?: 'ImportField';
  /** The field's name: of the row itself, as in name, or of what the row speaks of, as in customer.code. */
  name: Scalars['String']['output'];
  /** Whether a file has to have a column for it. */
  required: Scalars['Boolean']['output'];
};

/** A mapping that a file's headings fit. */
export type ImportGuess = {
  __typename?: 'ImportGuess';
  /** The columns that were recognised. */
  columns: Array<ImportColumn>;
  /** Required fields for which no column was recognised. */
  missing: Array<Scalars['String']['output']>;
  /** The preset's name. */
  preset: Scalars['String']['output'];
};

/** Imports of files 数据导入. */
export type ImportJob = Node & {
  __typename?: 'ImportJob';
  /** Optional columns that the file lacks. */
  absentColumns?: Maybe<Array<Scalars['String']['output']>>;
  /** How many bytes of the file the run has read. */
  bytesRead: Scalars['Int']['output'];
  /** Which column went into which field; empty where the preset chose. */
  columns?: Maybe<Array<ImportColumn>>;
  /** The same numbers for each kind of row of which the file speaks. */
  counts?: Maybe<Array<ImportCount>>;
  /** Rows that were not there and were added. */
  created: Scalars['Int']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** Whether the last run only tried, and wrote nothing. */
  dryRun: Scalars['Boolean']['output'];
  /** How the file's text is encoded, as found: utf-8, gb18030 and so on. */
  encoding: Scalars['String']['output'];
  /** File name. */
  fileName: Scalars['String']['output'];
  /** When the last run ended. */
  finishedAt?: Maybe<Scalars['Time']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Rows that were left alone because people have worked on them since. */
  kept: Scalars['Int']['output'];
  /** Whether the viewer may stop it now. */
  mayCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may run it now, or run it again. */
  mayStart: Scalars['Boolean']['output'];
  /** The mapping that comes with the program on which the last run was based. */
  preset: Scalars['String']['output'];
  /** The beginning of the file; null once the file was imported and dropped. */
  preview?: Maybe<ImportPreview>;
  /** Why the last run ended before the end of the file, where it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Rows of the file that were not imported; the rejects say why. */
  rejected: Scalars['Int']['output'];
  /** What was wrong with rows, in the order of the file. All of them, up to ten thousand, are at /imports/{id}/rejects.csv. */
  rejects: Array<ImportReject>;
  /** Who uploaded the file. */
  requestedBy: User;
  /** Who uploaded the file. */
  requestedByID: Scalars['ID']['output'];
  /** How many rows of the file the run has read. */
  rows: Scalars['Int']['output'];
  /** Who began the last run. */
  runBy?: Maybe<User>;
  /** Who began the last run. */
  runByID?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Size of the file in bytes. */
  size: Scalars['Int']['output'];
  /** For service records: the system that they come from. */
  source: Scalars['String']['output'];
  /** When the last run began. */
  startedAt?: Maybe<Scalars['Time']['output']>;
  /** How far it has come. */
  status: ImportStatus;
  /** What a row of the file is; none until the first run. */
  target?: Maybe<ImportTarget>;
  /** Rows that were there and said the same. */
  unchanged: Scalars['Int']['output'];
  /** Rows that were there and were changed. */
  updated: Scalars['Int']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
};


/** Imports of files 数据导入. */
export type ImportJobProblemArgs = {
  language?: Scalars['String']['input'];
};


/** Imports of files 数据导入. */
export type ImportJobRejectsArgs = {
  first?: Scalars['Int']['input'];
  language?: Scalars['String']['input'];
};

/** A page of a list of ImportJob rows. */
export type ImportJobConnection = {
  __typename?: 'ImportJobConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ImportJobEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A ImportJob row in a list. */
export type ImportJobEdge = {
  __typename?: 'ImportJobEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<ImportJob>;
};

/** How a list of ImportJob rows is ordered. */
export type ImportJobOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ImportJobOrderField;
};

/** Properties by which ImportJob connections can be ordered. */
export type ImportJobOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for ImportJob rows. All that is given has to hold. */
export type ImportJobWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ImportJobWhereInput>>;
  /** bytes read is this. */
  bytesRead?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is more than this. */
  bytesReadGT?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is at least this. */
  bytesReadGTE?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is one of these. */
  bytesReadIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** bytes read is less than this. */
  bytesReadLT?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is at most this. */
  bytesReadLTE?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is not this. */
  bytesReadNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** bytes read is none of these. */
  bytesReadNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** created is this. */
  created?: InputMaybe<Scalars['Int']['input']>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created is more than this. */
  createdGT?: InputMaybe<Scalars['Int']['input']>;
  /** created is at least this. */
  createdGTE?: InputMaybe<Scalars['Int']['input']>;
  /** created is one of these. */
  createdIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** created is less than this. */
  createdLT?: InputMaybe<Scalars['Int']['input']>;
  /** created is at most this. */
  createdLTE?: InputMaybe<Scalars['Int']['input']>;
  /** created is not this. */
  createdNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** created is none of these. */
  createdNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** dry run is this. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** dry run is not this. */
  dryRunNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** encoding is this. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** encoding contains this. */
  encodingContains?: InputMaybe<Scalars['String']['input']>;
  /** encoding contains this, upper and lower case alike. */
  encodingContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** encoding is this, upper and lower case alike. */
  encodingEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** encoding is more than this. */
  encodingGT?: InputMaybe<Scalars['String']['input']>;
  /** encoding is at least this. */
  encodingGTE?: InputMaybe<Scalars['String']['input']>;
  /** encoding begins with this. */
  encodingHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** encoding ends with this. */
  encodingHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** encoding is one of these. */
  encodingIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** encoding is less than this. */
  encodingLT?: InputMaybe<Scalars['String']['input']>;
  /** encoding is at most this. */
  encodingLTE?: InputMaybe<Scalars['String']['input']>;
  /** encoding is not this. */
  encodingNEQ?: InputMaybe<Scalars['String']['input']>;
  /** encoding is none of these. */
  encodingNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** file name is this. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** file name contains this. */
  fileNameContains?: InputMaybe<Scalars['String']['input']>;
  /** file name contains this, upper and lower case alike. */
  fileNameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** file name is this, upper and lower case alike. */
  fileNameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** file name is more than this. */
  fileNameGT?: InputMaybe<Scalars['String']['input']>;
  /** file name is at least this. */
  fileNameGTE?: InputMaybe<Scalars['String']['input']>;
  /** file name begins with this. */
  fileNameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** file name ends with this. */
  fileNameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** file name is one of these. */
  fileNameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** file name is less than this. */
  fileNameLT?: InputMaybe<Scalars['String']['input']>;
  /** file name is at most this. */
  fileNameLTE?: InputMaybe<Scalars['String']['input']>;
  /** file name is not this. */
  fileNameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** file name is none of these. */
  fileNameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** finished at is this. */
  finishedAt?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is more than this. */
  finishedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is at least this. */
  finishedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is one of these. */
  finishedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** finished at is not set. */
  finishedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** finished at is less than this. */
  finishedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is at most this. */
  finishedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is not this. */
  finishedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is none of these. */
  finishedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** finished at is set. */
  finishedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requestedBy is set; a hidden row is none. */
  hasRequestedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for requestedBy; a hidden row is none. */
  hasRequestedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether runBy is set; a hidden row is none. */
  hasRunBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for runBy; a hidden row is none. */
  hasRunByWith?: InputMaybe<Array<UserWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** kept is this. */
  kept?: InputMaybe<Scalars['Int']['input']>;
  /** kept is more than this. */
  keptGT?: InputMaybe<Scalars['Int']['input']>;
  /** kept is at least this. */
  keptGTE?: InputMaybe<Scalars['Int']['input']>;
  /** kept is one of these. */
  keptIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** kept is less than this. */
  keptLT?: InputMaybe<Scalars['Int']['input']>;
  /** kept is at most this. */
  keptLTE?: InputMaybe<Scalars['Int']['input']>;
  /** kept is not this. */
  keptNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** kept is none of these. */
  keptNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ImportJobWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ImportJobWhereInput>>;
  /** preset is this. */
  preset?: InputMaybe<Scalars['String']['input']>;
  /** preset contains this. */
  presetContains?: InputMaybe<Scalars['String']['input']>;
  /** preset contains this, upper and lower case alike. */
  presetContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** preset is this, upper and lower case alike. */
  presetEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** preset is more than this. */
  presetGT?: InputMaybe<Scalars['String']['input']>;
  /** preset is at least this. */
  presetGTE?: InputMaybe<Scalars['String']['input']>;
  /** preset begins with this. */
  presetHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** preset ends with this. */
  presetHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** preset is one of these. */
  presetIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** preset is less than this. */
  presetLT?: InputMaybe<Scalars['String']['input']>;
  /** preset is at most this. */
  presetLTE?: InputMaybe<Scalars['String']['input']>;
  /** preset is not this. */
  presetNEQ?: InputMaybe<Scalars['String']['input']>;
  /** preset is none of these. */
  presetNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** rejected is this. */
  rejected?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is more than this. */
  rejectedGT?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is at least this. */
  rejectedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is one of these. */
  rejectedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** rejected is less than this. */
  rejectedLT?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is at most this. */
  rejectedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is not this. */
  rejectedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** rejected is none of these. */
  rejectedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** requested by id is this. */
  requestedByID?: InputMaybe<Scalars['ID']['input']>;
  /** requested by id is one of these. */
  requestedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** requested by id is not this. */
  requestedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** requested by id is none of these. */
  requestedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** rows is this. */
  rows?: InputMaybe<Scalars['Int']['input']>;
  /** rows is more than this. */
  rowsGT?: InputMaybe<Scalars['Int']['input']>;
  /** rows is at least this. */
  rowsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** rows is one of these. */
  rowsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** rows is less than this. */
  rowsLT?: InputMaybe<Scalars['Int']['input']>;
  /** rows is at most this. */
  rowsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** rows is not this. */
  rowsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** rows is none of these. */
  rowsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** run by id is this. */
  runByID?: InputMaybe<Scalars['ID']['input']>;
  /** run by id is one of these. */
  runByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** run by id is not set. */
  runByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** run by id is not this. */
  runByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** run by id is none of these. */
  runByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** run by id is set. */
  runByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** sha256 is this. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** sha256 contains this. */
  sha256Contains?: InputMaybe<Scalars['String']['input']>;
  /** sha256 contains this, upper and lower case alike. */
  sha256ContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is this, upper and lower case alike. */
  sha256EqualFold?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is more than this. */
  sha256GT?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is at least this. */
  sha256GTE?: InputMaybe<Scalars['String']['input']>;
  /** sha256 begins with this. */
  sha256HasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** sha256 ends with this. */
  sha256HasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is one of these. */
  sha256In?: InputMaybe<Array<Scalars['String']['input']>>;
  /** sha256 is less than this. */
  sha256LT?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is at most this. */
  sha256LTE?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is not this. */
  sha256NEQ?: InputMaybe<Scalars['String']['input']>;
  /** sha256 is none of these. */
  sha256NotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** size is this. */
  size?: InputMaybe<Scalars['Int']['input']>;
  /** size is more than this. */
  sizeGT?: InputMaybe<Scalars['Int']['input']>;
  /** size is at least this. */
  sizeGTE?: InputMaybe<Scalars['Int']['input']>;
  /** size is one of these. */
  sizeIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** size is less than this. */
  sizeLT?: InputMaybe<Scalars['Int']['input']>;
  /** size is at most this. */
  sizeLTE?: InputMaybe<Scalars['Int']['input']>;
  /** size is not this. */
  sizeNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** size is none of these. */
  sizeNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** source is this. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** source contains this. */
  sourceContains?: InputMaybe<Scalars['String']['input']>;
  /** source contains this, upper and lower case alike. */
  sourceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** source is this, upper and lower case alike. */
  sourceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** source is more than this. */
  sourceGT?: InputMaybe<Scalars['String']['input']>;
  /** source is at least this. */
  sourceGTE?: InputMaybe<Scalars['String']['input']>;
  /** source begins with this. */
  sourceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** source ends with this. */
  sourceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** source is one of these. */
  sourceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** source is less than this. */
  sourceLT?: InputMaybe<Scalars['String']['input']>;
  /** source is at most this. */
  sourceLTE?: InputMaybe<Scalars['String']['input']>;
  /** source is not this. */
  sourceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** source is none of these. */
  sourceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** started at is this. */
  startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** started at is more than this. */
  startedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at least this. */
  startedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is one of these. */
  startedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** started at is not set. */
  startedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** started at is less than this. */
  startedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at most this. */
  startedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is not this. */
  startedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** started at is none of these. */
  startedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** started at is set. */
  startedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** status is this. */
  status?: InputMaybe<ImportStatus>;
  /** status is one of these. */
  statusIn?: InputMaybe<Array<ImportStatus>>;
  /** status is not this. */
  statusNEQ?: InputMaybe<ImportStatus>;
  /** status is none of these. */
  statusNotIn?: InputMaybe<Array<ImportStatus>>;
  /** target is this. */
  target?: InputMaybe<ImportTarget>;
  /** target is one of these. */
  targetIn?: InputMaybe<Array<ImportTarget>>;
  /** target is not set. */
  targetIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** target is not this. */
  targetNEQ?: InputMaybe<ImportTarget>;
  /** target is none of these. */
  targetNotIn?: InputMaybe<Array<ImportTarget>>;
  /** target is set. */
  targetNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** unchanged is this. */
  unchanged?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is more than this. */
  unchangedGT?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is at least this. */
  unchangedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is one of these. */
  unchangedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** unchanged is less than this. */
  unchangedLT?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is at most this. */
  unchangedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is not this. */
  unchangedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** unchanged is none of these. */
  unchangedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** updated is this. */
  updated?: InputMaybe<Scalars['Int']['input']>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated is more than this. */
  updatedGT?: InputMaybe<Scalars['Int']['input']>;
  /** updated is at least this. */
  updatedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** updated is one of these. */
  updatedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** updated is less than this. */
  updatedLT?: InputMaybe<Scalars['Int']['input']>;
  /** updated is at most this. */
  updatedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** updated is not this. */
  updatedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** updated is none of these. */
  updatedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A mapping 映射 that comes with the program: what a file of a kind may hold, and under which headings. */
export type ImportPreset = {
  __typename?: 'ImportPreset';
  /** Whether its columns may be chosen by hand; otherwise the file has exactly the columns of the collection it comes from. */
  adaptable: Scalars['Boolean']['output'];
  /** The fields that a file can fill. */
  fields: Array<ImportField>;
  /** The mapping's name. */
  name: Scalars['String']['output'];
  /** What a row of such a file is. */
  target: ImportTarget;
};

/** The beginning of an uploaded file, and what it looks like. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** The headings of the file's columns. */
  columns: Array<Scalars['String']['output']>;
  /** What the headings fit, the best first. Empty where they fit nothing. */
  guesses: Array<ImportGuess>;
  /** The first rows, a text for each column; at most ten. */
  rows: Array<Array<Scalars['String']['output']>>;
};

/** Something that is wrong with a row of the file. A row may have several. */
export type ImportReject = {
  __typename?: 'ImportReject';
  /** The column at fault; empty where it is the whole row. */
  column: Scalars['String']['output'];
  /** The line of the file on which the row begins; the heading is on line 1. */
  line: Scalars['Int']['output'];
  /** What is wrong with it. */
  reason: Scalars['String']['output'];
  /** What stands in the column. */
  value: Scalars['String']['output'];
};

/** How far an import has come. */
export type ImportStatus =
  /** Somebody stopped it; what was written until then stays 已取消. */
  | 'CANCELLED'
  /** A dry run went through the whole file and wrote nothing 已试运行. */
  | 'CHECKED'
  /** The whole file was imported, without the rows that were rejected 已完成. */
  | 'DONE'
  /** The file could not be read to its end; what was written until then stays 失败. */
  | 'FAILED'
  /** The server stopped in between; run it again to go on 已中断. */
  | 'INTERRUPTED'
  /** The server is reading the file 进行中. */
  | 'RUNNING'
  /** The file is there; nothing has been done with it 已上传. */
  | 'UPLOADED';

/** What a row of the file is. */
export type ImportTarget =
  /** By the field customers. */
  | 'CUSTOMERS'
  /** By the field parts. */
  | 'PARTS'
  /** By the field products. */
  | 'PRODUCTS'
  /** By the field serviceRecords. */
  | 'SERVICE_RECORDS'
  /** By the field units. */
  | 'UNITS';

/** Input of issuePasswordLink. */
export type IssuePasswordLinkInput = {
  /** The person who is to set a password. */
  userID: Scalars['ID']['input'];
};

/** Outcome of issuePasswordLink. It is told this once: only a hash is kept. */
export type IssuePasswordLinkPayload = {
  __typename?: 'IssuePasswordLinkPayload';
  /** Until when the link works. */
  expiresAt: Scalars['Time']['output'];
  /** What goes into the link; whoever has it can set the person's password. */
  token: Scalars['String']['output'];
  /** The person. */
  user: User;
};

/** An issue that a visit leaves over. */
export type LeftOverInput = {
  /** What is left. */
  description: Scalars['String']['input'];
  /** When it is to be settled. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who follows it. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of lockUser. */
export type LockUserInput = {
  /** The person. */
  id: Scalars['ID']['input'];
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of lockUser. */
export type LockUserPayload = {
  __typename?: 'LockUserPayload';
  /** The person as the row is now. */
  user: User;
};

/** What is known already, found while typing: by telephone, serial number, record number, code or name. */
export type Lookup = {
  __typename?: 'Lookup';
  /** Customers by name, code, telephone, or by a contact's name or telephone. */
  customers: Array<Customer>;
  /** Parts by code or name; those that may be used before those that may not. */
  parts: Array<Part>;
  /** Units by serial number. */
  productUnits: Array<ProductUnit>;
  /** Products by model or name; those that are sold before those that are not. */
  products: Array<Product>;
  /** Earlier records by number or telephone, newest first. */
  serviceRecords: Array<ServiceRecord>;
  /** People by name, sign-in name or employee number; those who may sign in before those who may not. */
  users: Array<User>;
};

/** Input of moveDepartment. */
export type MoveDepartmentInput = {
  /** The department to move, with all below it. */
  id: Scalars['ID']['input'];
  /** Its place among the departments below the same one, from 0; beyond the last it becomes the last. */
  index: Scalars['Int']['input'];
  /** The department above it from now on; its own one to move among its siblings alone. */
  parentID: Scalars['ID']['input'];
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of moveDepartment. */
export type MoveDepartmentPayload = {
  __typename?: 'MoveDepartmentPayload';
  /** The department as it is now. */
  department: Department;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a photo or a PDF 附件. Type and size are checked by the content. */
  addAttachment: AddAttachmentPayload;
  /** Adds a contact to a customer. */
  addContact: AddContactPayload;
  /** Adds an extension or a contract to a unit. */
  addWarranty: AddWarrantyPayload;
  /** They are at the customer's 到达; the first arrival begins the work on the record. */
  arriveVisit: ArriveVisitPayload;
  /** Names the person responsible for the record 指定负责人. */
  assignServiceRecord: AssignServiceRecordPayload;
  /** Names the person responsible for many records at once 批量指定负责人. Each record is done or refused by itself. */
  assignServiceRecords: AssignServiceRecordsPayload;
  /** Stops an import that runs 取消导入. What was written until then stays; run again, it goes on without doubling anything. */
  cancelImport: CancelImportPayload;
  /** Calls the record off 取消. */
  cancelServiceRecord: CancelServiceRecordPayload;
  /** Calls the visit off 取消派工. */
  cancelVisit: CancelVisitPayload;
  /** Changes the viewer's password and ends all other sign-ins. */
  changePassword: ChangePasswordPayload;
  /** Archives the record 关闭: with the work done, the customer's confirmation, the head's review and no open issue. */
  closeServiceRecord: CloseServiceRecordPayload;
  /** Writes a note on the timeline 备注. It changes nothing else, so it takes no version. */
  commentServiceRecord: CommentServiceRecordPayload;
  /** Reports the work as done 完工. Not possible while a visit is under way. */
  completeServiceRecord: CompleteServiceRecordPayload;
  /** Records the customer's confirmation, or why there is none 客户确认. */
  confirmServiceRecord: ConfirmServiceRecordPayload;
  /** Adds a customer. */
  createCustomer: CreateCustomerPayload;
  /** Adds a department. */
  createDepartment: CreateDepartmentPayload;
  /** Adds a spare part. */
  createPart: CreatePartPayload;
  /** Adds a product. */
  createProduct: CreateProductPayload;
  /** Saves a view of the list of service records 保存视图, for the viewer alone or for the viewer's department. */
  createSavedView: CreateSavedViewPayload;
  /** Adds a person who may sign in. */
  createUser: CreateUserPayload;
  /** Adds a three-guarantees policy. */
  createWarrantyPolicy: CreateWarrantyPolicyPayload;
  /** Deletes a view of one's own 删除视图. One that is gone already is no error. */
  deleteSavedView: DeleteSavedViewPayload;
  /** The technicians set out 出发. */
  departVisit: DepartVisitPayload;
  /** Sends technicians 派工. */
  dispatchVisit: DispatchVisitPayload;
  /** Corrects what was registered 修改. What is left out stays as it is. */
  editServiceRecord: EditServiceRecordPayload;
  /** Ends one sign-in: one's own, or another person's by an administrator. */
  endSession: EndSessionPayload;
  /** Ends all sign-ins of a person, except the one that asks for it. */
  endSessions: EndSessionsPayload;
  /** The work on site has ended 完成: findings, work done, parts used, issues left over. */
  finishVisit: FinishVisitPayload;
  /** The delivery hand-over from sales 移交: creates the unit and, once a start is known, its warranty under the product's policy. */
  handOverProductUnit: HandOverProductUnitPayload;
  /** Pauses the work for a reason that is kept 暂停. */
  holdServiceRecord: HoldServiceRecordPayload;
  /** Makes a link with which a person sets the own password, once and within 72 hours: an invitation, or a way back for who has forgotten it. Earlier links of the person stop working. FORBIDDEN on the own account, INVALID for somebody who may not sign in. */
  issuePasswordLink: IssuePasswordLinkPayload;
  /** Locks somebody else's account: all sign-ins end, and there is no signing in until it is unlocked. FORBIDDEN on the own account. */
  lockUser: LockUserPayload;
  /** Moves a department below another one, or among its siblings, which make room. INVALID below itself. */
  moveDepartment: MoveDepartmentPayload;
  /** A head overrides who pays 更改收费类别; the reason stays on the timeline. */
  overrideChargeClass: OverrideChargeClassPayload;
  /** Chooses the repair plan 维修方案. */
  planServiceRecord: PlanServiceRecordPayload;
  /** Records an issue left over 遗留问题. */
  raiseOpenIssue: RaiseOpenIssuePayload;
  /** Renews the access token by the refresh cookie, which is replaced, by POST only. A refresh token works once; used again it ends the session: UNAUTHENTICATED. Within seconds of its use it is CONFLICT instead, as another tab came first: try again with the cookie of now. */
  refreshSession: SignInPayload;
  /** Registers a call 登记. The charge class is set from the warranty on the day of the report. */
  registerServiceRecord: RegisterServiceRecordPayload;
  /** Takes a contact off a customer. */
  removeContact: RemoveContactPayload;
  /** Takes back a part recorded in error 撤销配件; the timeline keeps both. */
  removePartUsage: RemovePartUsagePayload;
  /** Takes up a closed or cancelled record again 重新打开. */
  reopenServiceRecord: ReopenServiceRecordPayload;
  /** Records what the customer was told 答复客户. */
  replyServiceRecord: ReplyServiceRecordPayload;
  /** Sends other people, or at another time 改派; only while nobody has set out. */
  rescheduleVisit: RescheduleVisitPayload;
  /** Sets a new password for somebody else and ends all of the person's sign-ins. */
  resetPassword: ResetPasswordPayload;
  /** Goes on after a pause 恢复. */
  resumeServiceRecord: ResumeServiceRecordPayload;
  /** They are back 返回. */
  returnVisit: ReturnVisitPayload;
  /** The head's review: signs off 审核通过. Nobody reviews their own work. */
  reviewServiceRecord: ReviewServiceRecordPayload;
  /** The head's review: sends the work back 审核退回. */
  sendBackServiceRecord: SendBackServiceRecordPayload;
  /** Sets the password of the person whose link it is, ends all of the person's sign-ins and opens an account closed by wrong passwords. UNAUTHENTICATED where the link is unknown, used or too old. */
  setPasswordByLink: SetPasswordByLinkPayload;
  /** Records that an issue left over is settled 解决遗留问题. */
  settleOpenIssue: SettleOpenIssuePayload;
  /** Signs in, by POST only: the answer sets a cookie. Errors: UNAUTHENTICATED for a wrong name or password alike, LIMIT after repeated failures. */
  signIn: SignInPayload;
  /** Takes the customer's opinion and signature 客户签字; it counts as the customer's confirmation. */
  signOffVisit: SignOffVisitPayload;
  /** Ends this sign-in; or, with everywhere, all of the viewer's. Where the access token has expired, the refresh cookie tells whose. */
  signOut: SignOutPayload;
  /** Begins to import an uploaded file, or tries to 开始导入; the server goes on by itself. INVALID for a mapping that does not fit the file, CONFLICT where it runs or is done already. */
  startImport: StartImportPayload;
  /** Begins the work 开始处理. */
  startServiceRecord: StartServiceRecordPayload;
  /** Sets department, severity and charge class 分派. The charge class follows from the warranty; another one is refused unless a head gives a reason. */
  triageServiceRecord: TriageServiceRecordPayload;
  /** Opens an account again that an administrator has locked, or that is closed by wrong passwords. */
  unlockUser: UnlockUserPayload;
  /** Changes what the company is called and how it is reached. What is left out stays as it is. FORBIDDEN to all but administrators. */
  updateCompanySettings: UpdateCompanySettingsPayload;
  /** Changes a contact. What is left out stays as it is. */
  updateContact: UpdateContactPayload;
  /** Changes a customer. What is left out stays as it is. */
  updateCustomer: UpdateCustomerPayload;
  /** Changes a department. What is left out stays as it is. CONFLICT where active is to end while people, open records or active departments still belong to it. */
  updateDepartment: UpdateDepartmentPayload;
  /** Changes a spare part. What is left out stays as it is. */
  updatePart: UpdatePartPayload;
  /** Changes a product. What is left out stays as it is. */
  updateProduct: UpdateProductPayload;
  /** Changes a unit. What is left out stays as it is. */
  updateProductUnit: UpdateProductUnitPayload;
  /** Changes a view of one's own 修改视图: renames it, saves other filters, shares it, makes it the default. */
  updateSavedView: UpdateSavedViewPayload;
  /** Changes a person. Everybody may change the own telephone, e-mail and language; nobody the own role, nor whether the own account is active. Ending active ends all sign-ins at once. What is left out stays as it is. */
  updateUser: UpdateUserPayload;
  /** Changes a three-guarantees policy. What is left out stays as it is. */
  updateWarrantyPolicy: UpdateWarrantyPolicyPayload;
  /** Takes a CSV file in for an import 上传导入文件. Nothing is imported yet. INVALID with the field file for a file that is empty, too large or no table. */
  uploadImport: UploadImportPayload;
  /** Records a part used 使用配件, at the prices of the day. */
  usePart: UsePartPayload;
};


export type MutationAddAttachmentArgs = {
  input: AddAttachmentInput;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationAddWarrantyArgs = {
  input: AddWarrantyInput;
};


export type MutationArriveVisitArgs = {
  input: ArriveVisitInput;
};


export type MutationAssignServiceRecordArgs = {
  input: AssignServiceRecordInput;
};


export type MutationAssignServiceRecordsArgs = {
  input: AssignServiceRecordsInput;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


export type MutationCancelServiceRecordArgs = {
  input: CancelServiceRecordInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCloseServiceRecordArgs = {
  input: CloseServiceRecordInput;
};


export type MutationCommentServiceRecordArgs = {
  input: CommentServiceRecordInput;
};


export type MutationCompleteServiceRecordArgs = {
  input: CompleteServiceRecordInput;
};


export type MutationConfirmServiceRecordArgs = {
  input: ConfirmServiceRecordInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


export type MutationCreatePartArgs = {
  input: CreatePartInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateSavedViewArgs = {
  input: CreateSavedViewInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateWarrantyPolicyArgs = {
  input: CreateWarrantyPolicyInput;
};


export type MutationDeleteSavedViewArgs = {
  input: DeleteSavedViewInput;
};


export type MutationDepartVisitArgs = {
  input: DepartVisitInput;
};


export type MutationDispatchVisitArgs = {
  input: DispatchVisitInput;
};


export type MutationEditServiceRecordArgs = {
  input: EditServiceRecordInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEndSessionsArgs = {
  input: EndSessionsInput;
};


export type MutationFinishVisitArgs = {
  input: FinishVisitInput;
};


export type MutationHandOverProductUnitArgs = {
  input: HandOverProductUnitInput;
};


export type MutationHoldServiceRecordArgs = {
  input: HoldServiceRecordInput;
};


export type MutationIssuePasswordLinkArgs = {
  input: IssuePasswordLinkInput;
};


export type MutationLockUserArgs = {
  input: LockUserInput;
};


export type MutationMoveDepartmentArgs = {
  input: MoveDepartmentInput;
};


export type MutationOverrideChargeClassArgs = {
  input: OverrideChargeClassInput;
};


export type MutationPlanServiceRecordArgs = {
  input: PlanServiceRecordInput;
};


export type MutationRaiseOpenIssueArgs = {
  input: RaiseOpenIssueInput;
};


export type MutationRegisterServiceRecordArgs = {
  input: RegisterServiceRecordInput;
};


export type MutationRemoveContactArgs = {
  input: RemoveContactInput;
};


export type MutationRemovePartUsageArgs = {
  input: RemovePartUsageInput;
};


export type MutationReopenServiceRecordArgs = {
  input: ReopenServiceRecordInput;
};


export type MutationReplyServiceRecordArgs = {
  input: ReplyServiceRecordInput;
};


export type MutationRescheduleVisitArgs = {
  input: RescheduleVisitInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationResumeServiceRecordArgs = {
  input: ResumeServiceRecordInput;
};


export type MutationReturnVisitArgs = {
  input: ReturnVisitInput;
};


export type MutationReviewServiceRecordArgs = {
  input: ReviewServiceRecordInput;
};


export type MutationSendBackServiceRecordArgs = {
  input: SendBackServiceRecordInput;
};


export type MutationSetPasswordByLinkArgs = {
  input: SetPasswordByLinkInput;
};


export type MutationSettleOpenIssueArgs = {
  input: SettleOpenIssueInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOffVisitArgs = {
  input: SignOffVisitInput;
};


export type MutationSignOutArgs = {
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};


export type MutationStartServiceRecordArgs = {
  input: StartServiceRecordInput;
};


export type MutationTriageServiceRecordArgs = {
  input: TriageServiceRecordInput;
};


export type MutationUnlockUserArgs = {
  input: UnlockUserInput;
};


export type MutationUpdateCompanySettingsArgs = {
  input: UpdateCompanySettingsInput;
};


export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type MutationUpdateDepartmentArgs = {
  input: UpdateDepartmentInput;
};


export type MutationUpdatePartArgs = {
  input: UpdatePartInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationUpdateProductUnitArgs = {
  input: UpdateProductUnitInput;
};


export type MutationUpdateSavedViewArgs = {
  input: UpdateSavedViewInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationUpdateWarrantyPolicyArgs = {
  input: UpdateWarrantyPolicyInput;
};


export type MutationUploadImportArgs = {
  input: UploadImportInput;
};


export type MutationUsePartArgs = {
  input: UsePartInput;
};

/** A customer who is registered along with the first call. */
export type NewCustomerInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** What sort of customer it is. */
  kind?: CustomerKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Province and city. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How far away the customer is. */
  serviceZone?: ServiceZone;
};

/**
 * An object with an ID.
 * Follows the [Relay Global Object Identification Specification](https://relay.dev/graphql/objectidentification.htm)
 */
export type Node = {
  /** The id of the object. */
  id: Scalars['ID']['output'];
};

/** One series of numbers; it begins anew every year. */
export type NumberSeries = {
  __typename?: 'NumberSeries';
  /** The type of row that carries the numbers, as this schema names it. */
  entity: Scalars['String']['output'];
  /** The last number given out this year; 0 before the first. */
  last: Scalars['Int']['output'];
  /** The next number as people will read it. Several may be given out before it is used. */
  next: Scalars['String']['output'];
  /** With what every number begins. */
  prefix: Scalars['String']['output'];
  /** The year that is counted now, in the company's zone. */
  year: Scalars['Int']['output'];
};

/** Issues left over 遗留问题. */
export type OpenIssue = Node & {
  __typename?: 'OpenIssue';
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** What is left. */
  description: Scalars['String']['output'];
  /** When it is to be settled. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Who follows it. */
  owner?: Maybe<User>;
  /** Who follows it. */
  ownerID?: Maybe<Scalars['ID']['output']>;
  /** The record on which it is left. */
  serviceRecord: ServiceRecord;
  /** The record on which it is left. */
  serviceRecordID: Scalars['ID']['output'];
  /** When it was settled. */
  settledAt?: Maybe<Scalars['Time']['output']>;
  /** Who settled it. */
  settledBy?: Maybe<User>;
  /** Who settled it. */
  settledByID?: Maybe<Scalars['ID']['output']>;
  /** How it was settled. */
  settlement: Scalars['String']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The visit that left it. */
  visit?: Maybe<Visit>;
  /** The visit that left it. */
  visitID?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of OpenIssue rows. */
export type OpenIssueConnection = {
  __typename?: 'OpenIssueConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<OpenIssueEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A OpenIssue row in a list. */
export type OpenIssueEdge = {
  __typename?: 'OpenIssueEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<OpenIssue>;
};

/** How a list of OpenIssue rows is ordered. */
export type OpenIssueOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OpenIssueOrderField;
};

/** Properties by which OpenIssue connections can be ordered. */
export type OpenIssueOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for OpenIssue rows. All that is given has to hold. */
export type OpenIssueWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<OpenIssueWhereInput>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** description is this. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** description contains this. */
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  /** description contains this, upper and lower case alike. */
  descriptionContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** description is this, upper and lower case alike. */
  descriptionEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** description is more than this. */
  descriptionGT?: InputMaybe<Scalars['String']['input']>;
  /** description is at least this. */
  descriptionGTE?: InputMaybe<Scalars['String']['input']>;
  /** description begins with this. */
  descriptionHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** description ends with this. */
  descriptionHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** description is one of these. */
  descriptionIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** description is less than this. */
  descriptionLT?: InputMaybe<Scalars['String']['input']>;
  /** description is at most this. */
  descriptionLTE?: InputMaybe<Scalars['String']['input']>;
  /** description is not this. */
  descriptionNEQ?: InputMaybe<Scalars['String']['input']>;
  /** description is none of these. */
  descriptionNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** due on is this. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** due on is more than this. */
  dueOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** due on is at least this. */
  dueOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** due on is one of these. */
  dueOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** due on is not set. */
  dueOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** due on is less than this. */
  dueOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** due on is at most this. */
  dueOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** due on is not this. */
  dueOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** due on is none of these. */
  dueOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** due on is set. */
  dueOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether owner is set; a hidden row is none. */
  hasOwner?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for owner; a hidden row is none. */
  hasOwnerWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether serviceRecord is set; a hidden row is none. */
  hasServiceRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for serviceRecord; a hidden row is none. */
  hasServiceRecordWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether settledBy is set; a hidden row is none. */
  hasSettledBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for settledBy; a hidden row is none. */
  hasSettledByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether visit is set; a hidden row is none. */
  hasVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for visit; a hidden row is none. */
  hasVisitWith?: InputMaybe<Array<VisitWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<OpenIssueWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OpenIssueWhereInput>>;
  /** owner id is this. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is one of these. */
  ownerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** owner id is not set. */
  ownerIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** owner id is not this. */
  ownerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is none of these. */
  ownerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** owner id is set. */
  ownerIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** service record id is this. */
  serviceRecordID?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is one of these. */
  serviceRecordIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** service record id is not this. */
  serviceRecordIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is none of these. */
  serviceRecordIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** settled at is this. */
  settledAt?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is more than this. */
  settledAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is at least this. */
  settledAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is one of these. */
  settledAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** settled at is not set. */
  settledAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** settled at is less than this. */
  settledAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is at most this. */
  settledAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is not this. */
  settledAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** settled at is none of these. */
  settledAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** settled at is set. */
  settledAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** settled by id is this. */
  settledByID?: InputMaybe<Scalars['ID']['input']>;
  /** settled by id is one of these. */
  settledByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** settled by id is not set. */
  settledByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** settled by id is not this. */
  settledByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** settled by id is none of these. */
  settledByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** settled by id is set. */
  settledByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** settlement is this. */
  settlement?: InputMaybe<Scalars['String']['input']>;
  /** settlement contains this. */
  settlementContains?: InputMaybe<Scalars['String']['input']>;
  /** settlement contains this, upper and lower case alike. */
  settlementContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** settlement is this, upper and lower case alike. */
  settlementEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** settlement is more than this. */
  settlementGT?: InputMaybe<Scalars['String']['input']>;
  /** settlement is at least this. */
  settlementGTE?: InputMaybe<Scalars['String']['input']>;
  /** settlement begins with this. */
  settlementHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** settlement ends with this. */
  settlementHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** settlement is one of these. */
  settlementIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** settlement is less than this. */
  settlementLT?: InputMaybe<Scalars['String']['input']>;
  /** settlement is at most this. */
  settlementLTE?: InputMaybe<Scalars['String']['input']>;
  /** settlement is not this. */
  settlementNEQ?: InputMaybe<Scalars['String']['input']>;
  /** settlement is none of these. */
  settlementNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** visit id is this. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is one of these. */
  visitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is not set. */
  visitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is not this. */
  visitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is none of these. */
  visitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is set. */
  visitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Possible directions in which to order a list of items when provided an `orderBy` argument. */
export type OrderDirection =
  /** Specifies an ascending order for a given `orderBy` argument. */
  | 'ASC'
  /** Specifies a descending order for a given `orderBy` argument. */
  | 'DESC';

/** What came of the work. */
export type Outcome =
  /** The question or complaint was answered 已答复. */
  | 'ANSWERED'
  /** Cannot be repaired 无法修复. */
  | 'END_OF_LIFE'
  /** The unit was exchanged 已换货. */
  | 'EXCHANGED'
  /** The fault is repaired, or the work is done 已修复. */
  | 'FIXED'
  /** No fault was found 未发现故障. */
  | 'NO_FAULT'
  /** The purchase price was refunded 已退货. */
  | 'REFUNDED'
  /** Not repaired yet, but it can be 可修复. */
  | 'REPAIRABLE'
  /** Not known 未知. */
  | 'UNKNOWN';

/** Input of overrideChargeClass. */
export type OverrideChargeClassInput = {
  /** Who pays. */
  chargeClass: ChargeClass;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of overrideChargeClass. */
export type OverrideChargeClassPayload = {
  __typename?: 'OverrideChargeClassPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/**
 * Information about pagination in a connection.
 * https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** When paginating forwards, the cursor to continue. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** When paginating forwards, are there more items? */
  hasNextPage: Scalars['Boolean']['output'];
  /** When paginating backwards, are there more items? */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** When paginating backwards, the cursor to continue. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** Spare parts 配件. */
export type Part = Node & {
  __typename?: 'Part';
  /** Whether it may be used. */
  active: Scalars['Boolean']['output'];
  /** Part code, the natural key of imports. */
  code: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Whether it is a named main part with a longer guarantee 主要部件. */
  mainPart: Scalars['Boolean']['output'];
  /** Name 名称. */
  name: Scalars['String']['output'];
  /** Whether it serves only products no longer made. */
  obsolete: Scalars['Boolean']['output'];
  /** Where it was used. */
  partUsages: PartUsageConnection;
  /** The stock below which more is ordered. */
  safetyStock: Scalars['Int']['output'];
  /** Supplier 供应商. */
  supplier: Scalars['String']['output'];
  /** What one costs the company, in fen; null for roles from which it is hidden. */
  unitCost?: Maybe<Scalars['Money']['output']>;
  /** Unit of measure 单位. */
  unitOfMeasure: Scalars['String']['output'];
  /** What a customer pays for one, in fen. */
  unitPrice: Scalars['Money']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};


/** Spare parts 配件. */
export type PartPartUsagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartUsageOrder>;
  where?: InputMaybe<PartUsageWhereInput>;
};

/** A page of a list of Part rows. */
export type PartConnection = {
  __typename?: 'PartConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<PartEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Part row in a list. */
export type PartEdge = {
  __typename?: 'PartEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Part>;
};

/** How a list of Part rows is ordered. */
export type PartOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PartOrderField;
};

/** Properties by which Part connections can be ordered. */
export type PartOrderField =
  /** By the field code. */
  | 'CODE'
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** Parts used on service records. */
export type PartUsage = Node & {
  __typename?: 'PartUsage';
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Remark. */
  note: Scalars['String']['output'];
  /** The part. */
  part: Part;
  /** The part. */
  partID: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Serial number of the fitted part, where it has one. */
  serialNumber: Scalars['String']['output'];
  /** The record on which it was used. */
  serviceRecord: ServiceRecord;
  /** The record on which it was used. */
  serviceRecordID: Scalars['ID']['output'];
  /** What one cost the company, in fen, as it stood on that day; null for roles from which it is hidden. */
  unitCost?: Maybe<Scalars['Money']['output']>;
  /** What the customer pays for one, in fen, as it stood on that day. */
  unitPrice: Scalars['Money']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Who used it. */
  usedBy?: Maybe<User>;
  /** Who used it. */
  usedByID?: Maybe<Scalars['ID']['output']>;
  /** The visit during which it was used. */
  visit?: Maybe<Visit>;
  /** The visit during which it was used. */
  visitID?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of PartUsage rows. */
export type PartUsageConnection = {
  __typename?: 'PartUsageConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<PartUsageEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A PartUsage row in a list. */
export type PartUsageEdge = {
  __typename?: 'PartUsageEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<PartUsage>;
};

/** How a list of PartUsage rows is ordered. */
export type PartUsageOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PartUsageOrderField;
};

/** Properties by which PartUsage connections can be ordered. */
export type PartUsageOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for PartUsage rows. All that is given has to hold. */
export type PartUsageWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<PartUsageWhereInput>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Whether part is set; a hidden row is none. */
  hasPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for part; a hidden row is none. */
  hasPartWith?: InputMaybe<Array<PartWhereInput>>;
  /** Whether serviceRecord is set; a hidden row is none. */
  hasServiceRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for serviceRecord; a hidden row is none. */
  hasServiceRecordWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether usedBy is set; a hidden row is none. */
  hasUsedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for usedBy; a hidden row is none. */
  hasUsedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether visit is set; a hidden row is none. */
  hasVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for visit; a hidden row is none. */
  hasVisitWith?: InputMaybe<Array<VisitWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PartUsageWhereInput>;
  /** note is this. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** note contains this. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** note contains this, upper and lower case alike. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** note is this, upper and lower case alike. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** note is more than this. */
  noteGT?: InputMaybe<Scalars['String']['input']>;
  /** note is at least this. */
  noteGTE?: InputMaybe<Scalars['String']['input']>;
  /** note begins with this. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** note ends with this. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** note is one of these. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** note is less than this. */
  noteLT?: InputMaybe<Scalars['String']['input']>;
  /** note is at most this. */
  noteLTE?: InputMaybe<Scalars['String']['input']>;
  /** note is not this. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** note is none of these. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PartUsageWhereInput>>;
  /** part id is this. */
  partID?: InputMaybe<Scalars['ID']['input']>;
  /** part id is one of these. */
  partIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** part id is not this. */
  partIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** part id is none of these. */
  partIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** quantity is this. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is more than this. */
  quantityGT?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is at least this. */
  quantityGTE?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is one of these. */
  quantityIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** quantity is less than this. */
  quantityLT?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is at most this. */
  quantityLTE?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is not this. */
  quantityNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** quantity is none of these. */
  quantityNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** serial number is this. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** serial number contains this. */
  serialNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** serial number contains this, upper and lower case alike. */
  serialNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** serial number is this, upper and lower case alike. */
  serialNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** serial number is more than this. */
  serialNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** serial number is at least this. */
  serialNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** serial number begins with this. */
  serialNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** serial number ends with this. */
  serialNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** serial number is one of these. */
  serialNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** serial number is less than this. */
  serialNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** serial number is at most this. */
  serialNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** serial number is not this. */
  serialNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** serial number is none of these. */
  serialNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** service record id is this. */
  serviceRecordID?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is one of these. */
  serviceRecordIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** service record id is not this. */
  serviceRecordIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is none of these. */
  serviceRecordIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** unit cost is this. */
  unitCost?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is more than this. */
  unitCostGT?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is at least this. */
  unitCostGTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is one of these. */
  unitCostIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit cost is not set. */
  unitCostIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** unit cost is less than this. */
  unitCostLT?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is at most this. */
  unitCostLTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is not this. */
  unitCostNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is none of these. */
  unitCostNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit cost is set. */
  unitCostNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** unit price is this. */
  unitPrice?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is more than this. */
  unitPriceGT?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is at least this. */
  unitPriceGTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is one of these. */
  unitPriceIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit price is less than this. */
  unitPriceLT?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is at most this. */
  unitPriceLTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is not this. */
  unitPriceNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is none of these. */
  unitPriceNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** used by id is this. */
  usedByID?: InputMaybe<Scalars['ID']['input']>;
  /** used by id is one of these. */
  usedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** used by id is not set. */
  usedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** used by id is not this. */
  usedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** used by id is none of these. */
  usedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** used by id is set. */
  usedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is this. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is one of these. */
  visitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is not set. */
  visitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is not this. */
  visitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is none of these. */
  visitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is set. */
  visitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A filter for Part rows. All that is given has to hold. */
export type PartWhereInput = {
  /** active is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** active is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<PartWhereInput>>;
  /** code is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** code contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** code contains this, upper and lower case alike. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** code is this, upper and lower case alike. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** code is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** code is at least this. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** code begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** code ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** code is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** code is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** code is at most this. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** code is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** code is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Whether there are any partUsages; hidden rows do not count. */
  hasPartUsages?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of partUsages; hidden rows do not count. */
  hasPartUsagesWith?: InputMaybe<Array<PartUsageWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** main part is this. */
  mainPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** main part is not this. */
  mainPartNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PartWhereInput>;
  /** obsolete is this. */
  obsolete?: InputMaybe<Scalars['Boolean']['input']>;
  /** obsolete is not this. */
  obsoleteNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PartWhereInput>>;
  /** safety stock is this. */
  safetyStock?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is more than this. */
  safetyStockGT?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is at least this. */
  safetyStockGTE?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is one of these. */
  safetyStockIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** safety stock is less than this. */
  safetyStockLT?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is at most this. */
  safetyStockLTE?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is not this. */
  safetyStockNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** safety stock is none of these. */
  safetyStockNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** supplier is this. */
  supplier?: InputMaybe<Scalars['String']['input']>;
  /** supplier contains this. */
  supplierContains?: InputMaybe<Scalars['String']['input']>;
  /** supplier contains this, upper and lower case alike. */
  supplierContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** supplier is this, upper and lower case alike. */
  supplierEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** supplier is more than this. */
  supplierGT?: InputMaybe<Scalars['String']['input']>;
  /** supplier is at least this. */
  supplierGTE?: InputMaybe<Scalars['String']['input']>;
  /** supplier begins with this. */
  supplierHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** supplier ends with this. */
  supplierHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** supplier is one of these. */
  supplierIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** supplier is less than this. */
  supplierLT?: InputMaybe<Scalars['String']['input']>;
  /** supplier is at most this. */
  supplierLTE?: InputMaybe<Scalars['String']['input']>;
  /** supplier is not this. */
  supplierNEQ?: InputMaybe<Scalars['String']['input']>;
  /** supplier is none of these. */
  supplierNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** unit cost is this. */
  unitCost?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is more than this. */
  unitCostGT?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is at least this. */
  unitCostGTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is one of these. */
  unitCostIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit cost is not set. */
  unitCostIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** unit cost is less than this. */
  unitCostLT?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is at most this. */
  unitCostLTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is not this. */
  unitCostNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** unit cost is none of these. */
  unitCostNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit cost is set. */
  unitCostNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** unit of measure is this. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure contains this. */
  unitOfMeasureContains?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure contains this, upper and lower case alike. */
  unitOfMeasureContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is this, upper and lower case alike. */
  unitOfMeasureEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is more than this. */
  unitOfMeasureGT?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is at least this. */
  unitOfMeasureGTE?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure begins with this. */
  unitOfMeasureHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure ends with this. */
  unitOfMeasureHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is one of these. */
  unitOfMeasureIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** unit of measure is less than this. */
  unitOfMeasureLT?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is at most this. */
  unitOfMeasureLTE?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is not this. */
  unitOfMeasureNEQ?: InputMaybe<Scalars['String']['input']>;
  /** unit of measure is none of these. */
  unitOfMeasureNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** unit price is this. */
  unitPrice?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is more than this. */
  unitPriceGT?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is at least this. */
  unitPriceGTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is one of these. */
  unitPriceIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** unit price is less than this. */
  unitPriceLT?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is at most this. */
  unitPriceLTE?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is not this. */
  unitPriceNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** unit price is none of these. */
  unitPriceNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** To whom a link for setting the own password belongs. */
export type PasswordLink = {
  __typename?: 'PasswordLink';
  /** Until when the link works. */
  expiresAt: Scalars['Time']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The sign-in name with which the password will go. */
  username: Scalars['String']['output'];
};

/** One cell of the access matrix. */
export type Permission = {
  __typename?: 'Permission';
  /** The type of row, as this schema names it. */
  entity: Scalars['String']['output'];
  /** What is done to the row. */
  operation: AccessOperation;
  /** On which rows. */
  scope: AccessScope;
};

/** Input of planServiceRecord. */
export type PlanServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  plan: RepairPlan;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of planServiceRecord. */
export type PlanServiceRecordPayload = {
  __typename?: 'PlanServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Products 产品. */
export type Product = Node & {
  __typename?: 'Product';
  /** Whether it is still sold. */
  active: Scalars['Boolean']['output'];
  /** Brand 品牌. */
  brand: Scalars['String']['output'];
  /** Category 类别. */
  category: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Model 型号, the natural key of imports. */
  model: Scalars['String']['output'];
  /** Name 名称. */
  name: Scalars['String']['output'];
  /** The units of this model. */
  productUnits: ProductUnitConnection;
  /** The service records about this model. */
  serviceRecords: ServiceRecordConnection;
  /** The standard to which it is made 执行标准. */
  standard: Scalars['String']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The three-guarantees policy that applies to its units. */
  warrantyPolicy?: Maybe<WarrantyPolicy>;
  /** The three-guarantees policy that applies to its units. */
  warrantyPolicyID?: Maybe<Scalars['ID']['output']>;
};


/** Products 产品. */
export type ProductProductUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductUnitOrder>;
  where?: InputMaybe<ProductUnitWhereInput>;
};


/** Products 产品. */
export type ProductServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};

/** A page of a list of Product rows. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ProductEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Product row in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Product>;
};

/** How a list of Product rows is ordered. */
export type ProductOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** Properties by which Product connections can be ordered. */
export type ProductOrderField =
  /** By the field category. */
  | 'CATEGORY'
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field model. */
  | 'MODEL'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** Product units 产品登记卡片: the installed base. */
export type ProductUnit = Node & {
  __typename?: 'ProductUnit';
  /** When the customer accepted it 验收日期. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Contract number 合同号. */
  contractNumber: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** Who owns it, where known. */
  customer?: Maybe<Customer>;
  /** Who owns it, where known. */
  customerID?: Maybe<Scalars['ID']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** When it was installed 安装日期. */
  installedOn?: Maybe<Scalars['Date']['output']>;
  /** Job number of the production 生产工号. */
  jobNumber: Scalars['String']['output'];
  /** Order number 订单号. */
  orderNumber: Scalars['String']['output'];
  /** The product of which it is a unit. */
  product: Product;
  /** The product of which it is a unit. */
  productID: Scalars['ID']['output'];
  /** What sales promised about warranty and service. */
  promises: Scalars['String']['output'];
  /** The date of the invoice 发票日期. */
  purchasedOn?: Maybe<Scalars['Date']['output']>;
  /** Serial number 出厂编号, unique within a product. */
  serialNumber: Scalars['String']['output'];
  /** The unit's service records. */
  serviceRecords: ServiceRecordConnection;
  /** When it was shipped 发货日期. */
  shippedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands; empty for roles from which it is hidden. */
  siteAddress?: Maybe<Scalars['String']['output']>;
  /** Where the unit is in its life. */
  status: UnitStatus;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The warranties on it, the policy's and any extension or contract. */
  warranties?: Maybe<Array<Warranty>>;
  /** The rights under the three guarantees on a day, explained. */
  warrantyRights: WarrantyRights;
  /** The day on which the three guarantees began, as the invoice, installation or acceptance has it. */
  warrantyStartsOn?: Maybe<Scalars['Date']['output']>;
};


/** Product units 产品登记卡片: the installed base. */
export type ProductUnitServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};


/** Product units 产品登记卡片: the installed base. */
export type ProductUnitWarrantyRightsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list of ProductUnit rows. */
export type ProductUnitConnection = {
  __typename?: 'ProductUnitConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ProductUnitEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A ProductUnit row in a list. */
export type ProductUnitEdge = {
  __typename?: 'ProductUnitEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<ProductUnit>;
};

/** How a list of ProductUnit rows is ordered. */
export type ProductUnitOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProductUnitOrderField;
};

/** Properties by which ProductUnit connections can be ordered. */
export type ProductUnitOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field serialNumber. */
  | 'SERIAL_NUMBER'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for ProductUnit rows. All that is given has to hold. */
export type ProductUnitWhereInput = {
  /** accepted on is this. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is more than this. */
  acceptedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is at least this. */
  acceptedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is one of these. */
  acceptedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** accepted on is not set. */
  acceptedOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** accepted on is less than this. */
  acceptedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is at most this. */
  acceptedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is not this. */
  acceptedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** accepted on is none of these. */
  acceptedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** accepted on is set. */
  acceptedOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** contract number is this. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** contract number contains this. */
  contractNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** contract number contains this, upper and lower case alike. */
  contractNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** contract number is this, upper and lower case alike. */
  contractNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** contract number is more than this. */
  contractNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** contract number is at least this. */
  contractNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** contract number begins with this. */
  contractNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** contract number ends with this. */
  contractNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** contract number is one of these. */
  contractNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** contract number is less than this. */
  contractNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** contract number is at most this. */
  contractNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** contract number is not this. */
  contractNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** contract number is none of these. */
  contractNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** customer id is this. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is one of these. */
  customerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** customer id is not set. */
  customerIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** customer id is not this. */
  customerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is none of these. */
  customerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** customer id is set. */
  customerIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether customer is set; a hidden row is none. */
  hasCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for customer; a hidden row is none. */
  hasCustomerWith?: InputMaybe<Array<CustomerWhereInput>>;
  /** Whether product is set; a hidden row is none. */
  hasProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for product; a hidden row is none. */
  hasProductWith?: InputMaybe<Array<ProductWhereInput>>;
  /** Whether there are any serviceRecords; hidden rows do not count. */
  hasServiceRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of serviceRecords; hidden rows do not count. */
  hasServiceRecordsWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether there are any warranties; hidden rows do not count. */
  hasWarranties?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of warranties; hidden rows do not count. */
  hasWarrantiesWith?: InputMaybe<Array<WarrantyWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** installed on is this. */
  installedOn?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is more than this. */
  installedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is at least this. */
  installedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is one of these. */
  installedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** installed on is not set. */
  installedOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** installed on is less than this. */
  installedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is at most this. */
  installedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is not this. */
  installedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** installed on is none of these. */
  installedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** installed on is set. */
  installedOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** job number is this. */
  jobNumber?: InputMaybe<Scalars['String']['input']>;
  /** job number contains this. */
  jobNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** job number contains this, upper and lower case alike. */
  jobNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** job number is this, upper and lower case alike. */
  jobNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** job number is more than this. */
  jobNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** job number is at least this. */
  jobNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** job number begins with this. */
  jobNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** job number ends with this. */
  jobNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** job number is one of these. */
  jobNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** job number is less than this. */
  jobNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** job number is at most this. */
  jobNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** job number is not this. */
  jobNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** job number is none of these. */
  jobNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ProductUnitWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** order number is this. */
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** order number contains this. */
  orderNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** order number contains this, upper and lower case alike. */
  orderNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** order number is this, upper and lower case alike. */
  orderNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** order number is more than this. */
  orderNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** order number is at least this. */
  orderNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** order number begins with this. */
  orderNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** order number ends with this. */
  orderNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** order number is one of these. */
  orderNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** order number is less than this. */
  orderNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** order number is at most this. */
  orderNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** order number is not this. */
  orderNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** order number is none of these. */
  orderNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** product id is this. */
  productID?: InputMaybe<Scalars['ID']['input']>;
  /** product id is one of these. */
  productIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product id is not this. */
  productIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** product id is none of these. */
  productIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** promises is this. */
  promises?: InputMaybe<Scalars['String']['input']>;
  /** promises contains this. */
  promisesContains?: InputMaybe<Scalars['String']['input']>;
  /** promises contains this, upper and lower case alike. */
  promisesContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** promises is this, upper and lower case alike. */
  promisesEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** promises is more than this. */
  promisesGT?: InputMaybe<Scalars['String']['input']>;
  /** promises is at least this. */
  promisesGTE?: InputMaybe<Scalars['String']['input']>;
  /** promises begins with this. */
  promisesHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** promises ends with this. */
  promisesHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** promises is one of these. */
  promisesIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** promises is less than this. */
  promisesLT?: InputMaybe<Scalars['String']['input']>;
  /** promises is at most this. */
  promisesLTE?: InputMaybe<Scalars['String']['input']>;
  /** promises is not this. */
  promisesNEQ?: InputMaybe<Scalars['String']['input']>;
  /** promises is none of these. */
  promisesNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** purchased on is this. */
  purchasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is more than this. */
  purchasedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is at least this. */
  purchasedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is one of these. */
  purchasedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** purchased on is not set. */
  purchasedOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** purchased on is less than this. */
  purchasedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is at most this. */
  purchasedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is not this. */
  purchasedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** purchased on is none of these. */
  purchasedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** purchased on is set. */
  purchasedOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** serial number is this. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** serial number contains this. */
  serialNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** serial number contains this, upper and lower case alike. */
  serialNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** serial number is this, upper and lower case alike. */
  serialNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** serial number is more than this. */
  serialNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** serial number is at least this. */
  serialNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** serial number begins with this. */
  serialNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** serial number ends with this. */
  serialNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** serial number is one of these. */
  serialNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** serial number is less than this. */
  serialNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** serial number is at most this. */
  serialNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** serial number is not this. */
  serialNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** serial number is none of these. */
  serialNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** shipped on is this. */
  shippedOn?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is more than this. */
  shippedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is at least this. */
  shippedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is one of these. */
  shippedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** shipped on is not set. */
  shippedOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** shipped on is less than this. */
  shippedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is at most this. */
  shippedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is not this. */
  shippedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** shipped on is none of these. */
  shippedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** shipped on is set. */
  shippedOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** site address is this. */
  siteAddress?: InputMaybe<Scalars['String']['input']>;
  /** site address contains this. */
  siteAddressContains?: InputMaybe<Scalars['String']['input']>;
  /** site address contains this, upper and lower case alike. */
  siteAddressContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** site address is this, upper and lower case alike. */
  siteAddressEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** site address is more than this. */
  siteAddressGT?: InputMaybe<Scalars['String']['input']>;
  /** site address is at least this. */
  siteAddressGTE?: InputMaybe<Scalars['String']['input']>;
  /** site address begins with this. */
  siteAddressHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** site address ends with this. */
  siteAddressHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** site address is one of these. */
  siteAddressIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** site address is not set. */
  siteAddressIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** site address is less than this. */
  siteAddressLT?: InputMaybe<Scalars['String']['input']>;
  /** site address is at most this. */
  siteAddressLTE?: InputMaybe<Scalars['String']['input']>;
  /** site address is not this. */
  siteAddressNEQ?: InputMaybe<Scalars['String']['input']>;
  /** site address is none of these. */
  siteAddressNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** site address is set. */
  siteAddressNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** status is this. */
  status?: InputMaybe<UnitStatus>;
  /** status is one of these. */
  statusIn?: InputMaybe<Array<UnitStatus>>;
  /** status is not this. */
  statusNEQ?: InputMaybe<UnitStatus>;
  /** status is none of these. */
  statusNotIn?: InputMaybe<Array<UnitStatus>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** warranty starts on is this. */
  warrantyStartsOn?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is more than this. */
  warrantyStartsOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is at least this. */
  warrantyStartsOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is one of these. */
  warrantyStartsOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** warranty starts on is not set. */
  warrantyStartsOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** warranty starts on is less than this. */
  warrantyStartsOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is at most this. */
  warrantyStartsOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is not this. */
  warrantyStartsOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** warranty starts on is none of these. */
  warrantyStartsOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** warranty starts on is set. */
  warrantyStartsOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A filter for Product rows. All that is given has to hold. */
export type ProductWhereInput = {
  /** active is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** active is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProductWhereInput>>;
  /** brand is this. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** brand contains this. */
  brandContains?: InputMaybe<Scalars['String']['input']>;
  /** brand contains this, upper and lower case alike. */
  brandContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** brand is this, upper and lower case alike. */
  brandEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** brand is more than this. */
  brandGT?: InputMaybe<Scalars['String']['input']>;
  /** brand is at least this. */
  brandGTE?: InputMaybe<Scalars['String']['input']>;
  /** brand begins with this. */
  brandHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** brand ends with this. */
  brandHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** brand is one of these. */
  brandIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** brand is less than this. */
  brandLT?: InputMaybe<Scalars['String']['input']>;
  /** brand is at most this. */
  brandLTE?: InputMaybe<Scalars['String']['input']>;
  /** brand is not this. */
  brandNEQ?: InputMaybe<Scalars['String']['input']>;
  /** brand is none of these. */
  brandNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** category is this. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** category contains this. */
  categoryContains?: InputMaybe<Scalars['String']['input']>;
  /** category contains this, upper and lower case alike. */
  categoryContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** category is this, upper and lower case alike. */
  categoryEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** category is more than this. */
  categoryGT?: InputMaybe<Scalars['String']['input']>;
  /** category is at least this. */
  categoryGTE?: InputMaybe<Scalars['String']['input']>;
  /** category begins with this. */
  categoryHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** category ends with this. */
  categoryHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** category is one of these. */
  categoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** category is less than this. */
  categoryLT?: InputMaybe<Scalars['String']['input']>;
  /** category is at most this. */
  categoryLTE?: InputMaybe<Scalars['String']['input']>;
  /** category is not this. */
  categoryNEQ?: InputMaybe<Scalars['String']['input']>;
  /** category is none of these. */
  categoryNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Whether there are any productUnits; hidden rows do not count. */
  hasProductUnits?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of productUnits; hidden rows do not count. */
  hasProductUnitsWith?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** Whether there are any serviceRecords; hidden rows do not count. */
  hasServiceRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of serviceRecords; hidden rows do not count. */
  hasServiceRecordsWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether warrantyPolicy is set; a hidden row is none. */
  hasWarrantyPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for warrantyPolicy; a hidden row is none. */
  hasWarrantyPolicyWith?: InputMaybe<Array<WarrantyPolicyWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** model is this. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** model contains this. */
  modelContains?: InputMaybe<Scalars['String']['input']>;
  /** model contains this, upper and lower case alike. */
  modelContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** model is this, upper and lower case alike. */
  modelEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** model is more than this. */
  modelGT?: InputMaybe<Scalars['String']['input']>;
  /** model is at least this. */
  modelGTE?: InputMaybe<Scalars['String']['input']>;
  /** model begins with this. */
  modelHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** model ends with this. */
  modelHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** model is one of these. */
  modelIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** model is less than this. */
  modelLT?: InputMaybe<Scalars['String']['input']>;
  /** model is at most this. */
  modelLTE?: InputMaybe<Scalars['String']['input']>;
  /** model is not this. */
  modelNEQ?: InputMaybe<Scalars['String']['input']>;
  /** model is none of these. */
  modelNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ProductWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductWhereInput>>;
  /** standard is this. */
  standard?: InputMaybe<Scalars['String']['input']>;
  /** standard contains this. */
  standardContains?: InputMaybe<Scalars['String']['input']>;
  /** standard contains this, upper and lower case alike. */
  standardContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** standard is this, upper and lower case alike. */
  standardEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** standard is more than this. */
  standardGT?: InputMaybe<Scalars['String']['input']>;
  /** standard is at least this. */
  standardGTE?: InputMaybe<Scalars['String']['input']>;
  /** standard begins with this. */
  standardHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** standard ends with this. */
  standardHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** standard is one of these. */
  standardIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** standard is less than this. */
  standardLT?: InputMaybe<Scalars['String']['input']>;
  /** standard is at most this. */
  standardLTE?: InputMaybe<Scalars['String']['input']>;
  /** standard is not this. */
  standardNEQ?: InputMaybe<Scalars['String']['input']>;
  /** standard is none of these. */
  standardNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** warranty policy id is this. */
  warrantyPolicyID?: InputMaybe<Scalars['ID']['input']>;
  /** warranty policy id is one of these. */
  warrantyPolicyIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** warranty policy id is not set. */
  warrantyPolicyIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** warranty policy id is not this. */
  warrantyPolicyIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** warranty policy id is none of these. */
  warrantyPolicyIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** warranty policy id is set. */
  warrantyPolicyIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A public holiday of China. */
export type PublicHoliday =
  /** Dragon Boat Festival 端午节. */
  | 'DRAGON_BOAT'
  /** Labour Day 劳动节. */
  | 'LABOUR_DAY'
  /** Mid-Autumn Festival 中秋节. */
  | 'MID_AUTUMN'
  /** National Day 国庆节. */
  | 'NATIONAL_DAY'
  /** National Day and Mid-Autumn Festival together 国庆中秋. */
  | 'NATIONAL_DAY_AND_MID_AUTUMN'
  /** New Year 元旦. */
  | 'NEW_YEAR'
  /** Spring Festival 春节. */
  | 'SPRING_FESTIVAL'
  /** Tomb-Sweeping Day 清明节. */
  | 'TOMB_SWEEPING'
  /** Victory Day 抗战胜利日, in 2015. */
  | 'VICTORY_DAY';

export type Query = {
  __typename?: 'Query';
  /** What each role may do to which rows: the table that the server goes by. FORBIDDEN to those who may not read users. */
  accessMatrix: Array<RolePermissions>;
  /** Photos, documents and signatures 附件. */
  attachments: AttachmentConnection;
  /** The audit 审计日志 of master data and accounts. */
  auditEntries: AuditEntryConnection;
  /** Contacts 联系人 at customers. */
  contacts: ContactConnection;
  /** Customers 客户. */
  customers: CustomerConnection;
  /** Departments 部门, as a flat list; parent and children make the tree. */
  departments: DepartmentConnection;
  /** The dispatch board of some days, 31 at most. FORBIDDEN for roles that send nobody. */
  dispatchBoard: DispatchBoard;
  /** Who could be sent for a record: all technicians in use, those who fit best first, then those who have least to do. FORBIDDEN for roles that send nobody. */
  dispatchCandidates: Array<DispatchCandidate>;
  /** Imports of files 数据导入. */
  importJobs: ImportJobConnection;
  /** The mappings that imports can be based on. FORBIDDEN to those who may not import. */
  importPresets: Array<ImportPreset>;
  /** Finds customers, units, earlier records, parts, products and people by a few typed characters; what the viewer may not see is not found. */
  lookup: Lookup;
  /** The people whom a comment on the record can mention: active, and able to see the record; by name or user name, in the order of their names. NOT_FOUND if the viewer does not see the record. */
  mentionableUsers: Array<User>;
  /** Fetches an object given its ID. */
  node?: Maybe<Node>;
  /** Lookup nodes by a list of IDs. */
  nodes: Array<Maybe<Node>>;
  /** Issues left over 遗留问题. */
  openIssues: OpenIssueConnection;
  /** Parts used on service records. */
  partUsages: PartUsageConnection;
  /** Spare parts 配件. */
  parts: PartConnection;
  /** To whom a password link belongs. UNAUTHENTICATED where it is unknown, used or too old. */
  passwordLink: PasswordLink;
  /** Product units 产品登记卡片: the installed base. */
  productUnits: ProductUnitConnection;
  /** Products 产品. */
  products: ProductConnection;
  /** Saved views 保存的视图 of the list of service records: the viewer's own, and those shared with the viewer's department. */
  savedViews: SavedViewConnection;
  /** The timeline 时间线 of service records. */
  serviceEvents: ServiceEventConnection;
  /** Service records 服务记录. */
  serviceRecords: ServiceRecordConnection;
  /**
   * Statistics about the service records that the viewer sees, grouped by the
   * dimensions that the query selects: by time first, then by number of records,
   * the largest first. INVALID for a grouping by time without a period, by two pieces
   * of time, or over too long a period (400 days by day, five years by week, twenty
   * by month).
   */
  serviceStats: Array<ServiceStat>;
  /** Sign-ins; everybody sees the own ones. */
  sessions: SessionConnection;
  /** What the company is called and how it works. Everybody who is signed in reads it. */
  settings: Settings;
  /** The people who work with the software 用户. */
  users: UserConnection;
  /** Who is signed in; null where no access token is sent. A bad one is UNAUTHENTICATED, with what is wrong with it. */
  viewer?: Maybe<Viewer>;
  /** Visits 派工. */
  visits: VisitConnection;
  /** Warranties 保修 on units. */
  warranties: WarrantyConnection;
  /** Three-guarantees policies 三包政策. */
  warrantyPolicies: WarrantyPolicyConnection;
  /** What waits for the viewer, the most pressing kind first; nothing for roles that only read. */
  workQueues: Array<WorkQueue>;
  /** The working days and public holidays of a year. INVALID outside 2000 to 2100. */
  workingYear: WorkingYear;
};


export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttachmentOrder>;
  where?: InputMaybe<AttachmentWhereInput>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEntryOrder>;
  where?: InputMaybe<AuditEntryWhereInput>;
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContactOrder>;
  where?: InputMaybe<ContactWhereInput>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  where?: InputMaybe<CustomerWhereInput>;
};


export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DepartmentOrder>;
  where?: InputMaybe<DepartmentWhereInput>;
};


export type QueryDispatchBoardArgs = {
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  skill?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Date']['input'];
  zone?: InputMaybe<ServiceZone>;
};


export type QueryDispatchCandidatesArgs = {
  plannedEnd?: InputMaybe<Scalars['Time']['input']>;
  plannedStart?: InputMaybe<Scalars['Time']['input']>;
  serviceRecordID: Scalars['ID']['input'];
  visitID?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImportJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportJobOrder>;
  where?: InputMaybe<ImportJobWhereInput>;
};


export type QueryLookupArgs = {
  limit?: Scalars['Int']['input'];
  term: Scalars['String']['input'];
};


export type QueryMentionableUsersArgs = {
  limit?: Scalars['Int']['input'];
  serviceRecordID: Scalars['ID']['input'];
  term?: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOpenIssuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpenIssueOrder>;
  where?: InputMaybe<OpenIssueWhereInput>;
};


export type QueryPartUsagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartUsageOrder>;
  where?: InputMaybe<PartUsageWhereInput>;
};


export type QueryPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartOrder>;
  where?: InputMaybe<PartWhereInput>;
};


export type QueryPasswordLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryProductUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductUnitOrder>;
  where?: InputMaybe<ProductUnitWhereInput>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};


export type QuerySavedViewsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SavedViewOrder>;
  where?: InputMaybe<SavedViewWhereInput>;
};


export type QueryServiceEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceEventOrder>;
  where?: InputMaybe<ServiceEventWhereInput>;
};


export type QueryServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};


export type QueryServiceStatsArgs = {
  by?: ServiceStatMoment;
  fill?: Scalars['Boolean']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  limit?: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
  where?: InputMaybe<SessionWhereInput>;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
  where?: InputMaybe<UserWhereInput>;
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitOrder>;
  where?: InputMaybe<VisitWhereInput>;
};


export type QueryWarrantiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WarrantyOrder>;
  where?: InputMaybe<WarrantyWhereInput>;
};


export type QueryWarrantyPoliciesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WarrantyPolicyOrder>;
  where?: InputMaybe<WarrantyPolicyWhereInput>;
};


export type QueryWorkingYearArgs = {
  year: Scalars['Int']['input'];
};

/** Input of raiseOpenIssue. */
export type RaiseOpenIssueInput = {
  /** What is left. */
  description: Scalars['String']['input'];
  /** When it is to be settled. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who follows it. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** The visit that left it. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of raiseOpenIssue. */
export type RaiseOpenIssuePayload = {
  __typename?: 'RaiseOpenIssuePayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Why something was not done for one of many rows. */
export type Refusal = {
  __typename?: 'Refusal';
  /** The code that an error would have, e.g. CONFLICT for a record that has changed since. */
  code: Scalars['String']['output'];
  /** The message key, e.g. stale_version. */
  key: Scalars['String']['output'];
  /** What happened, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Input of registerServiceRecord. */
export type RegisterServiceRecordInput = {
  /** Who called. */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** The caller's telephone. */
  callerPhone?: InputMaybe<Scalars['String']['input']>;
  /** How the customer reached the desk. */
  channel?: ServiceChannel;
  /** The customer, where known already. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer asks for. */
  customerWish?: InputMaybe<Scalars['String']['input']>;
  /** The department that handles it, where that is plain already; a head's own if left out. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** Fault code. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  kind: ServiceRecordKind;
  /** A customer not known yet, registered along; give this or customerID. */
  newCustomer?: InputMaybe<NewCustomerInput>;
  /** The product, where the unit is not known. */
  productID?: InputMaybe<Scalars['ID']['input']>;
  /** The unit, where known; it has to belong to the customer. */
  productUnitID?: InputMaybe<Scalars['ID']['input']>;
  /** The arrival that was promised. */
  promisedAt?: InputMaybe<Scalars['Time']['input']>;
  /** When the customer reported it; now if left out, never in the future. */
  reportedAt?: InputMaybe<Scalars['Time']['input']>;
  /** Where the service is to be given; the customer's address if left out. */
  serviceAddress?: InputMaybe<Scalars['String']['input']>;
  /** How bad it is. */
  severity?: Severity;
  /** What is wrong, in the caller's words. */
  symptom: Scalars['String']['input'];
};

/** Outcome of registerServiceRecord. */
export type RegisterServiceRecordPayload = {
  __typename?: 'RegisterServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of removeContact. */
export type RemoveContactInput = {
  /** The contact. */
  id: Scalars['ID']['input'];
};

/** Outcome of removeContact. */
export type RemoveContactPayload = {
  __typename?: 'RemoveContactPayload';
  /** The customer. */
  customer: Customer;
};

/** Input of removePartUsage. */
export type RemovePartUsageInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The part usage to take back. */
  partUsageID: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of removePartUsage. */
export type RemovePartUsagePayload = {
  __typename?: 'RemovePartUsagePayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of reopenServiceRecord. */
export type ReopenServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of reopenServiceRecord. */
export type ReopenServiceRecordPayload = {
  __typename?: 'ReopenServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** The repair plan 维修方案 chosen after analysis. */
export type RepairPlan =
  /** Send someone 上门服务. */
  | 'ON_SITE'
  /** Answer remotely 远程答复. */
  | 'REMOTE'
  /** Ship parts and follow them until fitted 寄送配件. */
  | 'SHIP_PARTS'
  /** Take the goods back for repair 带回修理. */
  | 'TAKE_BACK';

/** Input of replyServiceRecord. */
export type ReplyServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the customer was told. */
  message: Scalars['String']['input'];
  /** The arrival that was promised, if any. */
  promisedAt?: InputMaybe<Scalars['Time']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of replyServiceRecord. */
export type ReplyServiceRecordPayload = {
  __typename?: 'ReplyServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of rescheduleVisit: the whole plan anew. */
export type RescheduleVisitInput = {
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When they are planned to be done; open if left out. */
  plannedEnd?: InputMaybe<Scalars['Time']['input']>;
  /** When they are to be there. */
  plannedStart: Scalars['Time']['input'];
  /** Who is sent; at least one. */
  technicianIDs: Array<Scalars['ID']['input']>;
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of rescheduleVisit. */
export type RescheduleVisitPayload = {
  __typename?: 'RescheduleVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Input of resetPassword. */
export type ResetPasswordInput = {
  /** The new password. */
  password: Scalars['String']['input'];
  /** The person. */
  userID: Scalars['ID']['input'];
};

/** Outcome of resetPassword. */
export type ResetPasswordPayload = {
  __typename?: 'ResetPasswordPayload';
  /** The person. */
  user: User;
};

/** Input of resumeServiceRecord. */
export type ResumeServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of resumeServiceRecord. */
export type ResumeServiceRecordPayload = {
  __typename?: 'ResumeServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Input of returnVisit. */
export type ReturnVisitInput = {
  /** When; now if left out, never in the future. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of returnVisit. */
export type ReturnVisitPayload = {
  __typename?: 'ReturnVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** Input of reviewServiceRecord. */
export type ReviewServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the head says. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of reviewServiceRecord. */
export type ReviewServiceRecordPayload = {
  __typename?: 'ReviewServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Role says what a person may do; the department, the assignment or the whole company says on which rows. */
export type Role =
  /** Users, departments, master data, tokens, settings; sees everything 管理员. */
  | 'ADMIN'
  /** Reads, never writes; a person or a BI tool 分析员. */
  | 'ANALYST'
  /** Service desk: takes calls and registers 服务接待员. */
  | 'CLERK'
  /** Service manager: plans and dispatches 服务主任. */
  | 'DISPATCHER'
  /** General manager: approves, reads everything 总经理. */
  | 'EXECUTIVE'
  /** Charges, payments, settlements 财务. */
  | 'FINANCE'
  /** Department head: reviews and signs off, over the own subtree of departments 部门主管. */
  | 'HEAD'
  /** Quality: liability findings, inspections 品质检验员. */
  | 'INSPECTOR'
  /** Parts keeper 配件管理员. */
  | 'STOREKEEPER'
  /** Visits, repairs, parts, the customer's signature; the assigned records only 技术员. */
  | 'TECHNICIAN';

/** What a role may do, as the server enforces it. */
export type RolePermissions = {
  __typename?: 'RolePermissions';
  /** Fields that are answered empty to the role and may be neither filtered nor ordered by. */
  hiddenFields: Array<HiddenField>;
  /** To which rows: every entity and operation, those without rows too. */
  permissions: Array<Permission>;
  /** The role. */
  role: Role;
};

/** Saved views 保存的视图 of the list of service records: the viewer's own, and those shared with the viewer's department. */
export type SavedView = Node & {
  __typename?: 'SavedView';
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The department with whose people it is shared; none while it is private. */
  department?: Maybe<Department>;
  /** The department with whose people it is shared; none while it is private. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Whether the owner's list opens with it; at most one of a person's views is. */
  isDefault: Scalars['Boolean']['output'];
  /** The name that people see, unique among the owner's views. */
  name: Scalars['String']['output'];
  /** Whose view it is. */
  owner: User;
  /** Whose view it is: who may rename, change and delete it. */
  ownerID: Scalars['ID']['output'];
  /** The list's filters, columns and order as the query string of its address, without the question mark. */
  query: Scalars['String']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
};

/** A page of a list of SavedView rows. */
export type SavedViewConnection = {
  __typename?: 'SavedViewConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<SavedViewEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A SavedView row in a list. */
export type SavedViewEdge = {
  __typename?: 'SavedViewEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<SavedView>;
};

/** How a list of SavedView rows is ordered. */
export type SavedViewOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SavedViewOrderField;
};

/** Properties by which SavedView connections can be ordered. */
export type SavedViewOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for SavedView rows. All that is given has to hold. */
export type SavedViewWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<SavedViewWhereInput>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** department id is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** department id is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** department id is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** department id is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether department is set; a hidden row is none. */
  hasDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for department; a hidden row is none. */
  hasDepartmentWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** Whether owner is set; a hidden row is none. */
  hasOwner?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for owner; a hidden row is none. */
  hasOwnerWith?: InputMaybe<Array<UserWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** is default is this. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** is default is not this. */
  isDefaultNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<SavedViewWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SavedViewWhereInput>>;
  /** owner id is this. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is one of these. */
  ownerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** owner id is not this. */
  ownerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is none of these. */
  ownerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** query is this. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** query contains this. */
  queryContains?: InputMaybe<Scalars['String']['input']>;
  /** query contains this, upper and lower case alike. */
  queryContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** query is this, upper and lower case alike. */
  queryEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** query is more than this. */
  queryGT?: InputMaybe<Scalars['String']['input']>;
  /** query is at least this. */
  queryGTE?: InputMaybe<Scalars['String']['input']>;
  /** query begins with this. */
  queryHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** query ends with this. */
  queryHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** query is one of these. */
  queryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** query is less than this. */
  queryLT?: InputMaybe<Scalars['String']['input']>;
  /** query is at most this. */
  queryLTE?: InputMaybe<Scalars['String']['input']>;
  /** query is not this. */
  queryNEQ?: InputMaybe<Scalars['String']['input']>;
  /** query is none of these. */
  queryNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A service record and the version of it that the person has seen. */
export type SeenServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** The version of the record that the person has seen. */
  version: Scalars['Int']['input'];
};

/** Input of sendBackServiceRecord. */
export type SendBackServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done again. */
  reason: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of sendBackServiceRecord. */
export type SendBackServiceRecordPayload = {
  __typename?: 'SendBackServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Something that is done to a record or a visit; each leaves an event on the timeline. */
export type ServiceAction =
  /** Arrive 到达. */
  | 'ARRIVE_VISIT'
  /** Name the owner 指定负责人. */
  | 'ASSIGN'
  /** Add a photo or document 添加附件. */
  | 'ATTACH'
  /** Call the record off 取消. */
  | 'CANCEL'
  /** Call the visit off 取消派工. */
  | 'CANCEL_VISIT'
  /** Archive the record 关闭. */
  | 'CLOSE'
  /** Write a note on the timeline 备注. */
  | 'COMMENT'
  /** Report the work as done 完工. */
  | 'COMPLETE'
  /** Record the customer's confirmation 客户确认. */
  | 'CONFIRM'
  /** Set out 出发. */
  | 'DEPART_VISIT'
  /** Send technicians 派工. */
  | 'DISPATCH'
  /** Correct what was registered 修改. */
  | 'EDIT'
  /** End the work on site 完成. */
  | 'FINISH_VISIT'
  /** Pause for a reason 暂停. */
  | 'HOLD'
  /** Taken over from another system 导入. */
  | 'IMPORT'
  /** A head overrides who pays 更改收费类别. */
  | 'OVERRIDE_CHARGE_CLASS'
  /** Choose the repair plan 制定方案. */
  | 'PLAN'
  /** Record an issue left over 记录遗留问题. */
  | 'RAISE_ISSUE'
  /** Register a call 登记. */
  | 'REGISTER'
  /** Take back a part recorded in error 撤销配件. */
  | 'REMOVE_PART'
  /** Take up a closed record again 重新打开. */
  | 'REOPEN'
  /** Tell the customer 答复客户. */
  | 'REPLY'
  /** Send other people, or at another time 改派. */
  | 'RESCHEDULE_VISIT'
  /** Go on after a pause 恢复. */
  | 'RESUME'
  /** Be back 返回. */
  | 'RETURN_VISIT'
  /** The head signs off 审核通过. */
  | 'REVIEW'
  /** The head sends the work back 审核退回. */
  | 'SEND_BACK'
  /** Record that it is settled 解决遗留问题. */
  | 'SETTLE_ISSUE'
  /** Take the customer's opinion and signature 客户签字. */
  | 'SIGN_OFF_VISIT'
  /** Begin the work 开始处理. */
  | 'START'
  /** Set department, severity and charge class 分派. */
  | 'TRIAGE'
  /** Record a part used 使用配件. */
  | 'USE_PART';

/** How the customer reached the service desk. */
export type ServiceChannel =
  /** Through an agent 代理商. */
  | 'AGENT'
  /** Through a branch office 办事处. */
  | 'BRANCH'
  /** An e-mail 邮件. */
  | 'EMAIL'
  /** A fax 传真. */
  | 'FAX'
  /** A letter 信函. */
  | 'LETTER'
  /** A telephone call 电话. */
  | 'PHONE'
  /** The customer came in person 来访. */
  | 'VISIT'
  /** A web form or chat 网络. */
  | 'WEB';

/** The timeline 时间线 of service records. */
export type ServiceEvent = Node & {
  __typename?: 'ServiceEvent';
  /** What was done. */
  action: ServiceAction;
  /** Who; none for the system itself. */
  actor?: Maybe<User>;
  /** Who; none for the system itself. */
  actorID?: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['Time']['output'];
  /** The fields that changed, old and new. */
  changes?: Maybe<Array<FieldChange>>;
  /** The record's status before. */
  fromStatus?: Maybe<ServiceRecordStatus>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** The people whom the note speaks to; ask for the events that mention somebody with hasMentionedWith. */
  mentioned?: Maybe<Array<User>>;
  /** Why, or what was said. */
  note: Scalars['String']['output'];
  /** The record's version after. */
  recordVersion: Scalars['Int']['output'];
  /** The record. */
  serviceRecord: ServiceRecord;
  /** The record. */
  serviceRecordID: Scalars['ID']['output'];
  /** The record's status after. */
  toStatus?: Maybe<ServiceRecordStatus>;
  /** The visit, where it was about one. */
  visit?: Maybe<Visit>;
  /** The visit, where it was about one. */
  visitID?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of ServiceEvent rows. */
export type ServiceEventConnection = {
  __typename?: 'ServiceEventConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ServiceEventEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A ServiceEvent row in a list. */
export type ServiceEventEdge = {
  __typename?: 'ServiceEventEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<ServiceEvent>;
};

/** How a list of ServiceEvent rows is ordered. */
export type ServiceEventOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ServiceEventOrderField;
};

/** Properties by which ServiceEvent connections can be ordered. */
export type ServiceEventOrderField =
  /** By the field at. */
  | 'AT';

/** A filter for ServiceEvent rows. All that is given has to hold. */
export type ServiceEventWhereInput = {
  /** action is this. */
  action?: InputMaybe<ServiceAction>;
  /** action is one of these. */
  actionIn?: InputMaybe<Array<ServiceAction>>;
  /** action is not this. */
  actionNEQ?: InputMaybe<ServiceAction>;
  /** action is none of these. */
  actionNotIn?: InputMaybe<Array<ServiceAction>>;
  /** actor id is this. */
  actorID?: InputMaybe<Scalars['ID']['input']>;
  /** actor id is one of these. */
  actorIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** actor id is not set. */
  actorIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** actor id is not this. */
  actorIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** actor id is none of these. */
  actorIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** actor id is set. */
  actorIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<ServiceEventWhereInput>>;
  /** at is this. */
  at?: InputMaybe<Scalars['Time']['input']>;
  /** at is more than this. */
  atGT?: InputMaybe<Scalars['Time']['input']>;
  /** at is at least this. */
  atGTE?: InputMaybe<Scalars['Time']['input']>;
  /** at is one of these. */
  atIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** at is less than this. */
  atLT?: InputMaybe<Scalars['Time']['input']>;
  /** at is at most this. */
  atLTE?: InputMaybe<Scalars['Time']['input']>;
  /** at is not this. */
  atNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** at is none of these. */
  atNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** from status is this. */
  fromStatus?: InputMaybe<ServiceRecordStatus>;
  /** from status is one of these. */
  fromStatusIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** from status is not set. */
  fromStatusIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** from status is not this. */
  fromStatusNEQ?: InputMaybe<ServiceRecordStatus>;
  /** from status is none of these. */
  fromStatusNotIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** from status is set. */
  fromStatusNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether actor is set; a hidden row is none. */
  hasActor?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for actor; a hidden row is none. */
  hasActorWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether there are any mentioned; hidden rows do not count. */
  hasMentioned?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of mentioned; hidden rows do not count. */
  hasMentionedWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether serviceRecord is set; a hidden row is none. */
  hasServiceRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for serviceRecord; a hidden row is none. */
  hasServiceRecordWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether visit is set; a hidden row is none. */
  hasVisit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for visit; a hidden row is none. */
  hasVisitWith?: InputMaybe<Array<VisitWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ServiceEventWhereInput>;
  /** note is this. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** note contains this. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** note contains this, upper and lower case alike. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** note is this, upper and lower case alike. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** note is more than this. */
  noteGT?: InputMaybe<Scalars['String']['input']>;
  /** note is at least this. */
  noteGTE?: InputMaybe<Scalars['String']['input']>;
  /** note begins with this. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** note ends with this. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** note is one of these. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** note is less than this. */
  noteLT?: InputMaybe<Scalars['String']['input']>;
  /** note is at most this. */
  noteLTE?: InputMaybe<Scalars['String']['input']>;
  /** note is not this. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** note is none of these. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ServiceEventWhereInput>>;
  /** record version is this. */
  recordVersion?: InputMaybe<Scalars['Int']['input']>;
  /** record version is more than this. */
  recordVersionGT?: InputMaybe<Scalars['Int']['input']>;
  /** record version is at least this. */
  recordVersionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** record version is one of these. */
  recordVersionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** record version is less than this. */
  recordVersionLT?: InputMaybe<Scalars['Int']['input']>;
  /** record version is at most this. */
  recordVersionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** record version is not this. */
  recordVersionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** record version is none of these. */
  recordVersionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** service record id is this. */
  serviceRecordID?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is one of these. */
  serviceRecordIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** service record id is not this. */
  serviceRecordIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is none of these. */
  serviceRecordIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** to status is this. */
  toStatus?: InputMaybe<ServiceRecordStatus>;
  /** to status is one of these. */
  toStatusIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** to status is not set. */
  toStatusIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** to status is not this. */
  toStatusNEQ?: InputMaybe<ServiceRecordStatus>;
  /** to status is none of these. */
  toStatusNotIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** to status is set. */
  toStatusNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is this. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is one of these. */
  visitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is not set. */
  visitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** visit id is not this. */
  visitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** visit id is none of these. */
  visitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** visit id is set. */
  visitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Service records 服务记录. */
export type ServiceRecord = Node & {
  __typename?: 'ServiceRecord';
  /** What the viewer may do now. The page draws its buttons from this alone. */
  allowedActions: Array<ServiceAction>;
  /** Photos, documents and signatures. */
  attachments?: Maybe<Array<Attachment>>;
  /** Who called; empty for roles from which it is hidden. */
  callerName?: Maybe<Scalars['String']['output']>;
  /** The caller's telephone; empty for roles from which it is hidden. */
  callerPhone?: Maybe<Scalars['String']['output']>;
  /** The telephone's digits alone, for look-ups. */
  callerPhoneDigits?: Maybe<Scalars['String']['output']>;
  /** When it was called off. */
  cancelledAt?: Maybe<Scalars['Time']['output']>;
  /** The cause, as found 故障原因. */
  cause: Scalars['String']['output'];
  /** How the customer reached the desk. */
  channel: ServiceChannel;
  /** Who pays: as the warranty on the day of the report has it, unless a head overrode it. */
  chargeClass: ChargeClass;
  /** Whether a head overrode who pays; the reason is on the timeline. */
  chargeClassOverridden: Scalars['Boolean']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['Time']['output']>;
  /** When the work was reported as done. */
  completedAt?: Maybe<Scalars['Time']['output']>;
  /** Who reported it as done. */
  completedBy?: Maybe<User>;
  /** Who reported it as done. */
  completedByID?: Maybe<Scalars['ID']['output']>;
  /** How the customer confirmed the work. */
  confirmation?: Maybe<CustomerConfirmation>;
  /** What the customer said, or why there is no confirmation. */
  confirmationNote: Scalars['String']['output'];
  /** When the customer confirmed. */
  confirmedAt?: Maybe<Scalars['Time']['output']>;
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The customer. */
  customer: Customer;
  /** The customer. */
  customerID: Scalars['ID']['output'];
  /** What the customer asks for. */
  customerWish: Scalars['String']['output'];
  /** The department that handles it. */
  department?: Maybe<Department>;
  /** The department that handles it. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The timeline. */
  events: ServiceEventConnection;
  /** Fault code 故障代码. */
  faultCode: Scalars['String']['output'];
  /** When the customer was first answered. */
  firstRepliedAt?: Maybe<Scalars['Time']['output']>;
  /** Since when it is on hold. */
  heldAt?: Maybe<Scalars['Time']['output']>;
  /** Why it is on hold. */
  holdReason?: Maybe<HoldReason>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: ServiceRecordKind;
  /** Labour charged, in fen. */
  labourCharge: Scalars['Money']['output'];
  /** The number that people use, e.g. SR-2026-000123. */
  number: Scalars['String']['output'];
  /** The issues left over, settled or not. */
  openIssues?: Maybe<Array<OpenIssue>>;
  /** What came of it. */
  outcome?: Maybe<Outcome>;
  /** Who is responsible for it. */
  owner?: Maybe<User>;
  /** Who is responsible for it. */
  ownerID?: Maybe<Scalars['ID']['output']>;
  /** The parts used on it, at most a few dozen. */
  partUsages?: Maybe<Array<PartUsage>>;
  /** Parts charged, in fen: the sum over the parts used. */
  partsCharge: Scalars['Money']['output'];
  /** The repair plan 维修方案. */
  plan?: Maybe<RepairPlan>;
  /** The repair plan in words. */
  planNote: Scalars['String']['output'];
  /** When the repair plan was chosen. */
  plannedAt?: Maybe<Scalars['Time']['output']>;
  /** The product, where known. */
  product?: Maybe<Product>;
  /** The product, where known; the unit's, where there is one. */
  productID?: Maybe<Scalars['ID']['output']>;
  /** The unit, where known. */
  productUnit?: Maybe<ProductUnit>;
  /** The unit, where known. */
  productUnitID?: Maybe<Scalars['ID']['output']>;
  /** The arrival that was promised to the customer 约定到达时间. */
  promisedAt?: Maybe<Scalars['Time']['output']>;
  /** Who registered it. */
  registeredBy?: Maybe<User>;
  /** Who registered it. */
  registeredByID?: Maybe<Scalars['ID']['output']>;
  /** When the customer reported it. */
  reportedAt: Scalars['Time']['output'];
  /** What the head said 审核意见. */
  reviewNote: Scalars['String']['output'];
  /** When a head reviewed it. */
  reviewedAt?: Maybe<Scalars['Time']['output']>;
  /** Who reviewed it. */
  reviewedBy?: Maybe<User>;
  /** Who reviewed it. */
  reviewedByID?: Maybe<Scalars['ID']['output']>;
  /** Where the service is to be given; empty for roles from which it is hidden. */
  serviceAddress?: Maybe<Scalars['String']['output']>;
  /** How bad it is. */
  severity: Severity;
  /** For imported records: the system or file they come from. */
  source: Scalars['String']['output'];
  /** For imported records: their key in the source, unique within it. */
  sourceReference?: Maybe<Scalars['String']['output']>;
  /** When work began. */
  startedAt?: Maybe<Scalars['Time']['output']>;
  /** Where it stands; moved by actions alone. */
  status: ServiceRecordStatus;
  /** What is wrong, in the caller's words 故障现象. */
  symptom: Scalars['String']['output'];
  /** Travel charged, in fen. */
  travelCharge: Scalars['Money']['output'];
  /** When it was triaged. */
  triagedAt?: Maybe<Scalars['Time']['output']>;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The visits made for it, at most a few. */
  visits?: Maybe<Array<Visit>>;
  /** The account of the work 处理情况. */
  workDone: Scalars['String']['output'];
};


/** Service records 服务记录. */
export type ServiceRecordEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceEventOrder>;
  where?: InputMaybe<ServiceEventWhereInput>;
};

/** A change of a service record, as it is pushed. */
export type ServiceRecordChange = {
  __typename?: 'ServiceRecordChange';
  /** What was done. */
  action: ServiceAction;
  /** When. */
  at: Scalars['Time']['output'];
  /** The record as it is now. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** A page of a list of ServiceRecord rows. */
export type ServiceRecordConnection = {
  __typename?: 'ServiceRecordConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<ServiceRecordEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A ServiceRecord row in a list. */
export type ServiceRecordEdge = {
  __typename?: 'ServiceRecordEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<ServiceRecord>;
};

/** What a service record is about. */
export type ServiceRecordKind =
  /** A customer's complaint 客诉. */
  | 'COMPLAINT'
  /** A question that needs an answer only 咨询. */
  | 'CONSULTATION'
  /** A periodic inspection 巡检. */
  | 'INSPECTION'
  /** Installing and commissioning a unit 安装调试. */
  | 'INSTALLATION'
  /** Planned maintenance 保养. */
  | 'MAINTENANCE'
  /** A fault of a unit, to be repaired 维修. */
  | 'REPAIR'
  /** Goods taken back or exchanged 退换货. */
  | 'RETURN'
  /** A paid test 试验. */
  | 'TEST'
  /** Training of the customer's people 培训. */
  | 'TRAINING';

/** How a list of ServiceRecord rows is ordered. */
export type ServiceRecordOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ServiceRecordOrderField;
};

/** Properties by which ServiceRecord connections can be ordered. */
export type ServiceRecordOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field faultCode. */
  | 'FAULT_CODE'
  /** By the field number. */
  | 'NUMBER'
  /** By the field reportedAt. */
  | 'REPORTED_AT'
  /** By the field severity. */
  | 'SEVERITY'
  /** By the field status. */
  | 'STATUS'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** Where a service record stands. It is never written directly: actions move it. */
export type ServiceRecordStatus =
  /** Called off for a reason that is kept 已取消. */
  | 'CANCELLED'
  /** Archived 已关闭. */
  | 'CLOSED'
  /** The work is done, the head's review is due 已完工. */
  | 'COMPLETED'
  /** A visit is dispatched 已派工. */
  | 'DISPATCHED'
  /** Work has begun 处理中. */
  | 'IN_PROGRESS'
  /** Paused for a reason that is kept 已暂停. */
  | 'ON_HOLD'
  /** A repair plan is chosen 已定方案. */
  | 'PLANNED'
  /** The call is registered, nobody has looked at it yet 已登记. */
  | 'REGISTERED'
  /** The head has reviewed and signed off 已审核. */
  | 'REVIEWED'
  /** Department, severity and charge class are known 已分派. */
  | 'TRIAGED';

/** A filter for ServiceRecord rows. All that is given has to hold. */
export type ServiceRecordWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** caller name is this. */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** caller name contains this. */
  callerNameContains?: InputMaybe<Scalars['String']['input']>;
  /** caller name contains this, upper and lower case alike. */
  callerNameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** caller name is this, upper and lower case alike. */
  callerNameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** caller name is more than this. */
  callerNameGT?: InputMaybe<Scalars['String']['input']>;
  /** caller name is at least this. */
  callerNameGTE?: InputMaybe<Scalars['String']['input']>;
  /** caller name begins with this. */
  callerNameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** caller name ends with this. */
  callerNameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** caller name is one of these. */
  callerNameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller name is not set. */
  callerNameIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** caller name is less than this. */
  callerNameLT?: InputMaybe<Scalars['String']['input']>;
  /** caller name is at most this. */
  callerNameLTE?: InputMaybe<Scalars['String']['input']>;
  /** caller name is not this. */
  callerNameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** caller name is none of these. */
  callerNameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller name is set. */
  callerNameNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** caller phone is this. */
  callerPhone?: InputMaybe<Scalars['String']['input']>;
  /** caller phone contains this. */
  callerPhoneContains?: InputMaybe<Scalars['String']['input']>;
  /** caller phone contains this, upper and lower case alike. */
  callerPhoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is this. */
  callerPhoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits contains this. */
  callerPhoneDigitsContains?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits contains this, upper and lower case alike. */
  callerPhoneDigitsContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is this, upper and lower case alike. */
  callerPhoneDigitsEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is more than this. */
  callerPhoneDigitsGT?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is at least this. */
  callerPhoneDigitsGTE?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits begins with this. */
  callerPhoneDigitsHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits ends with this. */
  callerPhoneDigitsHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is one of these. */
  callerPhoneDigitsIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller phone digits is not set. */
  callerPhoneDigitsIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** caller phone digits is less than this. */
  callerPhoneDigitsLT?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is at most this. */
  callerPhoneDigitsLTE?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is not this. */
  callerPhoneDigitsNEQ?: InputMaybe<Scalars['String']['input']>;
  /** caller phone digits is none of these. */
  callerPhoneDigitsNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller phone digits is set. */
  callerPhoneDigitsNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** caller phone is this, upper and lower case alike. */
  callerPhoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is more than this. */
  callerPhoneGT?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is at least this. */
  callerPhoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** caller phone begins with this. */
  callerPhoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** caller phone ends with this. */
  callerPhoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is one of these. */
  callerPhoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller phone is not set. */
  callerPhoneIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** caller phone is less than this. */
  callerPhoneLT?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is at most this. */
  callerPhoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is not this. */
  callerPhoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** caller phone is none of these. */
  callerPhoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** caller phone is set. */
  callerPhoneNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** cancelled at is this. */
  cancelledAt?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is more than this. */
  cancelledAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is at least this. */
  cancelledAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is one of these. */
  cancelledAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** cancelled at is not set. */
  cancelledAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** cancelled at is less than this. */
  cancelledAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is at most this. */
  cancelledAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is not this. */
  cancelledAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is none of these. */
  cancelledAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** cancelled at is set. */
  cancelledAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** cause is this. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** cause contains this. */
  causeContains?: InputMaybe<Scalars['String']['input']>;
  /** cause contains this, upper and lower case alike. */
  causeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** cause is this, upper and lower case alike. */
  causeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** cause is more than this. */
  causeGT?: InputMaybe<Scalars['String']['input']>;
  /** cause is at least this. */
  causeGTE?: InputMaybe<Scalars['String']['input']>;
  /** cause begins with this. */
  causeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** cause ends with this. */
  causeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** cause is one of these. */
  causeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** cause is less than this. */
  causeLT?: InputMaybe<Scalars['String']['input']>;
  /** cause is at most this. */
  causeLTE?: InputMaybe<Scalars['String']['input']>;
  /** cause is not this. */
  causeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** cause is none of these. */
  causeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** channel is this. */
  channel?: InputMaybe<ServiceChannel>;
  /** channel is one of these. */
  channelIn?: InputMaybe<Array<ServiceChannel>>;
  /** channel is not this. */
  channelNEQ?: InputMaybe<ServiceChannel>;
  /** channel is none of these. */
  channelNotIn?: InputMaybe<Array<ServiceChannel>>;
  /** charge class is this. */
  chargeClass?: InputMaybe<ChargeClass>;
  /** charge class is one of these. */
  chargeClassIn?: InputMaybe<Array<ChargeClass>>;
  /** charge class is not this. */
  chargeClassNEQ?: InputMaybe<ChargeClass>;
  /** charge class is none of these. */
  chargeClassNotIn?: InputMaybe<Array<ChargeClass>>;
  /** charge class overridden is this. */
  chargeClassOverridden?: InputMaybe<Scalars['Boolean']['input']>;
  /** charge class overridden is not this. */
  chargeClassOverriddenNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** closed at is this. */
  closedAt?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is more than this. */
  closedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is at least this. */
  closedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is one of these. */
  closedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** closed at is not set. */
  closedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** closed at is less than this. */
  closedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is at most this. */
  closedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is not this. */
  closedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** closed at is none of these. */
  closedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** closed at is set. */
  closedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** completed at is this. */
  completedAt?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is more than this. */
  completedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is at least this. */
  completedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is one of these. */
  completedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** completed at is not set. */
  completedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** completed at is less than this. */
  completedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is at most this. */
  completedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is not this. */
  completedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** completed at is none of these. */
  completedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** completed at is set. */
  completedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** completed by id is this. */
  completedByID?: InputMaybe<Scalars['ID']['input']>;
  /** completed by id is one of these. */
  completedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** completed by id is not set. */
  completedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** completed by id is not this. */
  completedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** completed by id is none of these. */
  completedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** completed by id is set. */
  completedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** confirmation is this. */
  confirmation?: InputMaybe<CustomerConfirmation>;
  /** confirmation is one of these. */
  confirmationIn?: InputMaybe<Array<CustomerConfirmation>>;
  /** confirmation is not set. */
  confirmationIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** confirmation is not this. */
  confirmationNEQ?: InputMaybe<CustomerConfirmation>;
  /** confirmation is none of these. */
  confirmationNotIn?: InputMaybe<Array<CustomerConfirmation>>;
  /** confirmation is set. */
  confirmationNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** confirmation note is this. */
  confirmationNote?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note contains this. */
  confirmationNoteContains?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note contains this, upper and lower case alike. */
  confirmationNoteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is this, upper and lower case alike. */
  confirmationNoteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is more than this. */
  confirmationNoteGT?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is at least this. */
  confirmationNoteGTE?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note begins with this. */
  confirmationNoteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note ends with this. */
  confirmationNoteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is one of these. */
  confirmationNoteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** confirmation note is less than this. */
  confirmationNoteLT?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is at most this. */
  confirmationNoteLTE?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is not this. */
  confirmationNoteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** confirmation note is none of these. */
  confirmationNoteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** confirmed at is this. */
  confirmedAt?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is more than this. */
  confirmedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is at least this. */
  confirmedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is one of these. */
  confirmedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** confirmed at is not set. */
  confirmedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** confirmed at is less than this. */
  confirmedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is at most this. */
  confirmedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is not this. */
  confirmedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** confirmed at is none of these. */
  confirmedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** confirmed at is set. */
  confirmedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** customer id is this. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is one of these. */
  customerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** customer id is not this. */
  customerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** customer id is none of these. */
  customerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** customer wish is this. */
  customerWish?: InputMaybe<Scalars['String']['input']>;
  /** customer wish contains this. */
  customerWishContains?: InputMaybe<Scalars['String']['input']>;
  /** customer wish contains this, upper and lower case alike. */
  customerWishContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is this, upper and lower case alike. */
  customerWishEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is more than this. */
  customerWishGT?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is at least this. */
  customerWishGTE?: InputMaybe<Scalars['String']['input']>;
  /** customer wish begins with this. */
  customerWishHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** customer wish ends with this. */
  customerWishHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is one of these. */
  customerWishIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** customer wish is less than this. */
  customerWishLT?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is at most this. */
  customerWishLTE?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is not this. */
  customerWishNEQ?: InputMaybe<Scalars['String']['input']>;
  /** customer wish is none of these. */
  customerWishNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** department id is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** department id is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** department id is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** department id is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** fault code is this. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** fault code contains this. */
  faultCodeContains?: InputMaybe<Scalars['String']['input']>;
  /** fault code contains this, upper and lower case alike. */
  faultCodeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** fault code is this, upper and lower case alike. */
  faultCodeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** fault code is more than this. */
  faultCodeGT?: InputMaybe<Scalars['String']['input']>;
  /** fault code is at least this. */
  faultCodeGTE?: InputMaybe<Scalars['String']['input']>;
  /** fault code begins with this. */
  faultCodeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** fault code ends with this. */
  faultCodeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** fault code is one of these. */
  faultCodeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** fault code is less than this. */
  faultCodeLT?: InputMaybe<Scalars['String']['input']>;
  /** fault code is at most this. */
  faultCodeLTE?: InputMaybe<Scalars['String']['input']>;
  /** fault code is not this. */
  faultCodeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** fault code is none of these. */
  faultCodeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** first replied at is this. */
  firstRepliedAt?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is more than this. */
  firstRepliedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is at least this. */
  firstRepliedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is one of these. */
  firstRepliedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** first replied at is not set. */
  firstRepliedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** first replied at is less than this. */
  firstRepliedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is at most this. */
  firstRepliedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is not this. */
  firstRepliedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** first replied at is none of these. */
  firstRepliedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** first replied at is set. */
  firstRepliedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there are any attachments; hidden rows do not count. */
  hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of attachments; hidden rows do not count. */
  hasAttachmentsWith?: InputMaybe<Array<AttachmentWhereInput>>;
  /** Whether completedBy is set; a hidden row is none. */
  hasCompletedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for completedBy; a hidden row is none. */
  hasCompletedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether customer is set; a hidden row is none. */
  hasCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for customer; a hidden row is none. */
  hasCustomerWith?: InputMaybe<Array<CustomerWhereInput>>;
  /** Whether department is set; a hidden row is none. */
  hasDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for department; a hidden row is none. */
  hasDepartmentWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** Whether there are any events; hidden rows do not count. */
  hasEvents?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of events; hidden rows do not count. */
  hasEventsWith?: InputMaybe<Array<ServiceEventWhereInput>>;
  /** Whether there are any openIssues; hidden rows do not count. */
  hasOpenIssues?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of openIssues; hidden rows do not count. */
  hasOpenIssuesWith?: InputMaybe<Array<OpenIssueWhereInput>>;
  /** Whether owner is set; a hidden row is none. */
  hasOwner?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for owner; a hidden row is none. */
  hasOwnerWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether there are any partUsages; hidden rows do not count. */
  hasPartUsages?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of partUsages; hidden rows do not count. */
  hasPartUsagesWith?: InputMaybe<Array<PartUsageWhereInput>>;
  /** Whether product is set; a hidden row is none. */
  hasProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether productUnit is set; a hidden row is none. */
  hasProductUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for productUnit; a hidden row is none. */
  hasProductUnitWith?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** All of this holds for product; a hidden row is none. */
  hasProductWith?: InputMaybe<Array<ProductWhereInput>>;
  /** Whether registeredBy is set; a hidden row is none. */
  hasRegisteredBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for registeredBy; a hidden row is none. */
  hasRegisteredByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether reviewedBy is set; a hidden row is none. */
  hasReviewedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for reviewedBy; a hidden row is none. */
  hasReviewedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether there are any visits; hidden rows do not count. */
  hasVisits?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of visits; hidden rows do not count. */
  hasVisitsWith?: InputMaybe<Array<VisitWhereInput>>;
  /** held at is this. */
  heldAt?: InputMaybe<Scalars['Time']['input']>;
  /** held at is more than this. */
  heldAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** held at is at least this. */
  heldAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** held at is one of these. */
  heldAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** held at is not set. */
  heldAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** held at is less than this. */
  heldAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** held at is at most this. */
  heldAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** held at is not this. */
  heldAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** held at is none of these. */
  heldAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** held at is set. */
  heldAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** hold reason is this. */
  holdReason?: InputMaybe<HoldReason>;
  /** hold reason is one of these. */
  holdReasonIn?: InputMaybe<Array<HoldReason>>;
  /** hold reason is not set. */
  holdReasonIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** hold reason is not this. */
  holdReasonNEQ?: InputMaybe<HoldReason>;
  /** hold reason is none of these. */
  holdReasonNotIn?: InputMaybe<Array<HoldReason>>;
  /** hold reason is set. */
  holdReasonNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** kind is this. */
  kind?: InputMaybe<ServiceRecordKind>;
  /** kind is one of these. */
  kindIn?: InputMaybe<Array<ServiceRecordKind>>;
  /** kind is not this. */
  kindNEQ?: InputMaybe<ServiceRecordKind>;
  /** kind is none of these. */
  kindNotIn?: InputMaybe<Array<ServiceRecordKind>>;
  /** labour charge is this. */
  labourCharge?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is more than this. */
  labourChargeGT?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is at least this. */
  labourChargeGTE?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is one of these. */
  labourChargeIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** labour charge is less than this. */
  labourChargeLT?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is at most this. */
  labourChargeLTE?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is not this. */
  labourChargeNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** labour charge is none of these. */
  labourChargeNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ServiceRecordWhereInput>;
  /** number is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** number contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** number contains this, upper and lower case alike. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** number is this, upper and lower case alike. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** number is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** number is at least this. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** number begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** number ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** number is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** number is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** number is at most this. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** number is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** number is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** outcome is this. */
  outcome?: InputMaybe<Outcome>;
  /** outcome is one of these. */
  outcomeIn?: InputMaybe<Array<Outcome>>;
  /** outcome is not set. */
  outcomeIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** outcome is not this. */
  outcomeNEQ?: InputMaybe<Outcome>;
  /** outcome is none of these. */
  outcomeNotIn?: InputMaybe<Array<Outcome>>;
  /** outcome is set. */
  outcomeNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** owner id is this. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is one of these. */
  ownerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** owner id is not set. */
  ownerIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** owner id is not this. */
  ownerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** owner id is none of these. */
  ownerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** owner id is set. */
  ownerIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** parts charge is this. */
  partsCharge?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is more than this. */
  partsChargeGT?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is at least this. */
  partsChargeGTE?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is one of these. */
  partsChargeIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** parts charge is less than this. */
  partsChargeLT?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is at most this. */
  partsChargeLTE?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is not this. */
  partsChargeNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** parts charge is none of these. */
  partsChargeNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** plan is this. */
  plan?: InputMaybe<RepairPlan>;
  /** plan is one of these. */
  planIn?: InputMaybe<Array<RepairPlan>>;
  /** plan is not set. */
  planIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** plan is not this. */
  planNEQ?: InputMaybe<RepairPlan>;
  /** plan is none of these. */
  planNotIn?: InputMaybe<Array<RepairPlan>>;
  /** plan is set. */
  planNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** plan note is this. */
  planNote?: InputMaybe<Scalars['String']['input']>;
  /** plan note contains this. */
  planNoteContains?: InputMaybe<Scalars['String']['input']>;
  /** plan note contains this, upper and lower case alike. */
  planNoteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** plan note is this, upper and lower case alike. */
  planNoteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** plan note is more than this. */
  planNoteGT?: InputMaybe<Scalars['String']['input']>;
  /** plan note is at least this. */
  planNoteGTE?: InputMaybe<Scalars['String']['input']>;
  /** plan note begins with this. */
  planNoteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** plan note ends with this. */
  planNoteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** plan note is one of these. */
  planNoteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** plan note is less than this. */
  planNoteLT?: InputMaybe<Scalars['String']['input']>;
  /** plan note is at most this. */
  planNoteLTE?: InputMaybe<Scalars['String']['input']>;
  /** plan note is not this. */
  planNoteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** plan note is none of these. */
  planNoteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** planned at is this. */
  plannedAt?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is more than this. */
  plannedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is at least this. */
  plannedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is one of these. */
  plannedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** planned at is not set. */
  plannedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** planned at is less than this. */
  plannedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is at most this. */
  plannedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is not this. */
  plannedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** planned at is none of these. */
  plannedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** planned at is set. */
  plannedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** product id is this. */
  productID?: InputMaybe<Scalars['ID']['input']>;
  /** product id is one of these. */
  productIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product id is not set. */
  productIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** product id is not this. */
  productIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** product id is none of these. */
  productIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product id is set. */
  productIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** product unit id is this. */
  productUnitID?: InputMaybe<Scalars['ID']['input']>;
  /** product unit id is one of these. */
  productUnitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product unit id is not set. */
  productUnitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** product unit id is not this. */
  productUnitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** product unit id is none of these. */
  productUnitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product unit id is set. */
  productUnitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** promised at is this. */
  promisedAt?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is more than this. */
  promisedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is at least this. */
  promisedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is one of these. */
  promisedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** promised at is not set. */
  promisedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** promised at is less than this. */
  promisedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is at most this. */
  promisedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is not this. */
  promisedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** promised at is none of these. */
  promisedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** promised at is set. */
  promisedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** registered by id is this. */
  registeredByID?: InputMaybe<Scalars['ID']['input']>;
  /** registered by id is one of these. */
  registeredByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** registered by id is not set. */
  registeredByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** registered by id is not this. */
  registeredByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** registered by id is none of these. */
  registeredByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** registered by id is set. */
  registeredByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** reported at is this. */
  reportedAt?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is more than this. */
  reportedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is at least this. */
  reportedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is one of these. */
  reportedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** reported at is less than this. */
  reportedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is at most this. */
  reportedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is not this. */
  reportedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** reported at is none of these. */
  reportedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** review note is this. */
  reviewNote?: InputMaybe<Scalars['String']['input']>;
  /** review note contains this. */
  reviewNoteContains?: InputMaybe<Scalars['String']['input']>;
  /** review note contains this, upper and lower case alike. */
  reviewNoteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** review note is this, upper and lower case alike. */
  reviewNoteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** review note is more than this. */
  reviewNoteGT?: InputMaybe<Scalars['String']['input']>;
  /** review note is at least this. */
  reviewNoteGTE?: InputMaybe<Scalars['String']['input']>;
  /** review note begins with this. */
  reviewNoteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** review note ends with this. */
  reviewNoteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** review note is one of these. */
  reviewNoteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** review note is less than this. */
  reviewNoteLT?: InputMaybe<Scalars['String']['input']>;
  /** review note is at most this. */
  reviewNoteLTE?: InputMaybe<Scalars['String']['input']>;
  /** review note is not this. */
  reviewNoteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** review note is none of these. */
  reviewNoteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** reviewed at is this. */
  reviewedAt?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is more than this. */
  reviewedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is at least this. */
  reviewedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is one of these. */
  reviewedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** reviewed at is not set. */
  reviewedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** reviewed at is less than this. */
  reviewedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is at most this. */
  reviewedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is not this. */
  reviewedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** reviewed at is none of these. */
  reviewedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** reviewed at is set. */
  reviewedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** reviewed by id is this. */
  reviewedByID?: InputMaybe<Scalars['ID']['input']>;
  /** reviewed by id is one of these. */
  reviewedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** reviewed by id is not set. */
  reviewedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** reviewed by id is not this. */
  reviewedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** reviewed by id is none of these. */
  reviewedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** reviewed by id is set. */
  reviewedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** service address is this. */
  serviceAddress?: InputMaybe<Scalars['String']['input']>;
  /** service address contains this. */
  serviceAddressContains?: InputMaybe<Scalars['String']['input']>;
  /** service address contains this, upper and lower case alike. */
  serviceAddressContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** service address is this, upper and lower case alike. */
  serviceAddressEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** service address is more than this. */
  serviceAddressGT?: InputMaybe<Scalars['String']['input']>;
  /** service address is at least this. */
  serviceAddressGTE?: InputMaybe<Scalars['String']['input']>;
  /** service address begins with this. */
  serviceAddressHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** service address ends with this. */
  serviceAddressHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** service address is one of these. */
  serviceAddressIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** service address is not set. */
  serviceAddressIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** service address is less than this. */
  serviceAddressLT?: InputMaybe<Scalars['String']['input']>;
  /** service address is at most this. */
  serviceAddressLTE?: InputMaybe<Scalars['String']['input']>;
  /** service address is not this. */
  serviceAddressNEQ?: InputMaybe<Scalars['String']['input']>;
  /** service address is none of these. */
  serviceAddressNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** service address is set. */
  serviceAddressNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** severity is this. */
  severity?: InputMaybe<Severity>;
  /** severity is one of these. */
  severityIn?: InputMaybe<Array<Severity>>;
  /** severity is not this. */
  severityNEQ?: InputMaybe<Severity>;
  /** severity is none of these. */
  severityNotIn?: InputMaybe<Array<Severity>>;
  /** source is this. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** source contains this. */
  sourceContains?: InputMaybe<Scalars['String']['input']>;
  /** source contains this, upper and lower case alike. */
  sourceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** source is this, upper and lower case alike. */
  sourceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** source is more than this. */
  sourceGT?: InputMaybe<Scalars['String']['input']>;
  /** source is at least this. */
  sourceGTE?: InputMaybe<Scalars['String']['input']>;
  /** source begins with this. */
  sourceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** source ends with this. */
  sourceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** source is one of these. */
  sourceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** source is less than this. */
  sourceLT?: InputMaybe<Scalars['String']['input']>;
  /** source is at most this. */
  sourceLTE?: InputMaybe<Scalars['String']['input']>;
  /** source is not this. */
  sourceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** source is none of these. */
  sourceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** source reference is this. */
  sourceReference?: InputMaybe<Scalars['String']['input']>;
  /** source reference contains this. */
  sourceReferenceContains?: InputMaybe<Scalars['String']['input']>;
  /** source reference contains this, upper and lower case alike. */
  sourceReferenceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** source reference is this, upper and lower case alike. */
  sourceReferenceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** source reference is more than this. */
  sourceReferenceGT?: InputMaybe<Scalars['String']['input']>;
  /** source reference is at least this. */
  sourceReferenceGTE?: InputMaybe<Scalars['String']['input']>;
  /** source reference begins with this. */
  sourceReferenceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** source reference ends with this. */
  sourceReferenceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** source reference is one of these. */
  sourceReferenceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** source reference is not set. */
  sourceReferenceIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** source reference is less than this. */
  sourceReferenceLT?: InputMaybe<Scalars['String']['input']>;
  /** source reference is at most this. */
  sourceReferenceLTE?: InputMaybe<Scalars['String']['input']>;
  /** source reference is not this. */
  sourceReferenceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** source reference is none of these. */
  sourceReferenceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** source reference is set. */
  sourceReferenceNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** started at is this. */
  startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** started at is more than this. */
  startedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at least this. */
  startedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is one of these. */
  startedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** started at is not set. */
  startedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** started at is less than this. */
  startedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at most this. */
  startedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is not this. */
  startedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** started at is none of these. */
  startedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** started at is set. */
  startedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** status is this. */
  status?: InputMaybe<ServiceRecordStatus>;
  /** status is one of these. */
  statusIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** status is not this. */
  statusNEQ?: InputMaybe<ServiceRecordStatus>;
  /** status is none of these. */
  statusNotIn?: InputMaybe<Array<ServiceRecordStatus>>;
  /** symptom is this. */
  symptom?: InputMaybe<Scalars['String']['input']>;
  /** symptom contains this. */
  symptomContains?: InputMaybe<Scalars['String']['input']>;
  /** symptom contains this, upper and lower case alike. */
  symptomContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** symptom is this, upper and lower case alike. */
  symptomEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** symptom is more than this. */
  symptomGT?: InputMaybe<Scalars['String']['input']>;
  /** symptom is at least this. */
  symptomGTE?: InputMaybe<Scalars['String']['input']>;
  /** symptom begins with this. */
  symptomHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** symptom ends with this. */
  symptomHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** symptom is one of these. */
  symptomIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** symptom is less than this. */
  symptomLT?: InputMaybe<Scalars['String']['input']>;
  /** symptom is at most this. */
  symptomLTE?: InputMaybe<Scalars['String']['input']>;
  /** symptom is not this. */
  symptomNEQ?: InputMaybe<Scalars['String']['input']>;
  /** symptom is none of these. */
  symptomNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** travel charge is this. */
  travelCharge?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is more than this. */
  travelChargeGT?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is at least this. */
  travelChargeGTE?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is one of these. */
  travelChargeIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** travel charge is less than this. */
  travelChargeLT?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is at most this. */
  travelChargeLTE?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is not this. */
  travelChargeNEQ?: InputMaybe<Scalars['Money']['input']>;
  /** travel charge is none of these. */
  travelChargeNotIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** triaged at is this. */
  triagedAt?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is more than this. */
  triagedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is at least this. */
  triagedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is one of these. */
  triagedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** triaged at is not set. */
  triagedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** triaged at is less than this. */
  triagedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is at most this. */
  triagedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is not this. */
  triagedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** triaged at is none of these. */
  triagedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** triaged at is set. */
  triagedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** work done is this. */
  workDone?: InputMaybe<Scalars['String']['input']>;
  /** work done contains this. */
  workDoneContains?: InputMaybe<Scalars['String']['input']>;
  /** work done contains this, upper and lower case alike. */
  workDoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** work done is this, upper and lower case alike. */
  workDoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** work done is more than this. */
  workDoneGT?: InputMaybe<Scalars['String']['input']>;
  /** work done is at least this. */
  workDoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** work done begins with this. */
  workDoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** work done ends with this. */
  workDoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** work done is one of these. */
  workDoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** work done is less than this. */
  workDoneLT?: InputMaybe<Scalars['String']['input']>;
  /** work done is at most this. */
  workDoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** work done is not this. */
  workDoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** work done is none of these. */
  workDoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A row of statistics about service records. The selection is the GROUP BY: there is
 * one row for each combination of the selected dimensions that occurs among the
 * records, and the selected measures are those of its records. A dimension that the
 * records of a row do not have is null.
 */
export type ServiceStat = {
  __typename?: 'ServiceStat';
  /** Dimension: how the customers reached the desk. */
  channel?: Maybe<ServiceChannel>;
  /** Dimension: who pays. */
  chargeClass?: Maybe<ChargeClass>;
  /** Measure: the number of records. */
  count: Scalars['Int']['output'];
  /** Dimension: the calendar day in the company's zone. Of day, week and month one at most. */
  day?: Maybe<Scalars['Date']['output']>;
  /** Dimension: the department that handles the records. */
  department?: Maybe<Department>;
  /** Dimension: the fault code; empty where none is given. */
  faultCode?: Maybe<Scalars['String']['output']>;
  /** Measure: the mean time from report to first reply in minutes, over those replied to; null where there are none. */
  firstReplyMinutes?: Maybe<Scalars['Float']['output']>;
  /** Dimension: why the records are on hold. */
  holdReason?: Maybe<HoldReason>;
  /** Dimension: what the records are about. */
  kind?: Maybe<ServiceRecordKind>;
  /** Measure: labour charged, in fen. */
  labourCharge: Scalars['Money']['output'];
  /** Dimension: the first day of the month. */
  month?: Maybe<Scalars['Date']['output']>;
  /** Measure: how many of them are neither closed nor cancelled. */
  open: Scalars['Int']['output'];
  /** Dimension: what came of the work. */
  outcome?: Maybe<Outcome>;
  /** Measure: on how many of them the promised arrival is over and work has not begun. */
  overdue: Scalars['Int']['output'];
  /** Dimension: who is responsible. */
  owner?: Maybe<User>;
  /** Measure: parts charged, in fen. */
  partsCharge: Scalars['Money']['output'];
  /** Dimension: the repair plan. */
  plan?: Maybe<RepairPlan>;
  /** Dimension: the product. */
  product?: Maybe<Product>;
  /** Measure: on how many of those work had begun by the promised time. */
  promiseKept: Scalars['Int']['output'];
  /** Measure: on how many an arrival was promised and work has begun. */
  promised: Scalars['Int']['output'];
  /** Measure: the mean time from report to completion in minutes, over those completed; null where there are none. */
  repairMinutes?: Maybe<Scalars['Float']['output']>;
  /** Dimension: how bad it is. */
  severity?: Maybe<Severity>;
  /** Dimension: where the records stand now. */
  status?: Maybe<ServiceRecordStatus>;
  /** Measure: travel charged, in fen. */
  travelCharge: Scalars['Money']['output'];
  /** Dimension: the Monday of the week. */
  week?: Maybe<Scalars['Date']['output']>;
};

/** The moment of a record's life by which it falls into a period. */
export type ServiceStatMoment =
  /** When it was closed. */
  | 'CLOSED_AT'
  /** When the work was reported as done. */
  | 'COMPLETED_AT'
  /** When the customer reported it. */
  | 'REPORTED_AT';

/** How far away the customer is; response times depend on it. */
export type ServiceZone =
  /** The city centre 市区. */
  | 'CITY'
  /** The own and neighbouring provinces 省内及邻省. */
  | 'PROVINCE'
  /** Other provinces 外省. */
  | 'REMOTE'
  /** The suburbs 郊区. */
  | 'SUBURB';

/** Sign-ins; everybody sees the own ones. */
export type Session = Node & {
  __typename?: 'Session';
  /** Why it was ended: SIGNED_OUT, SIGNED_OUT_EVERYWHERE, SIGNED_OUT_ELSEWHERE, ENDED_BY_ADMINISTRATOR, TOKEN_REUSED, PASSWORD_CHANGED, LOCKED or DISABLED. */
  endReason: Scalars['String']['output'];
  /** When it was ended, by whatever cause. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** When the session ends at the latest. */
  expiresAt: Scalars['Time']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** The address from which the person signed in. */
  ip: Scalars['String']['output'];
  /** When the session was last refreshed. */
  lastUsedAt: Scalars['Time']['output'];
  /** When the person signed in. */
  startedAt: Scalars['Time']['output'];
  /** Whose sign-in it is. */
  user: User;
  /** The browser or tool, as it called itself. */
  userAgent: Scalars['String']['output'];
  /** Whose sign-in it is. */
  userID: Scalars['ID']['output'];
};

/** A page of a list of Session rows. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<SessionEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Session row in a list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Session>;
};

/** How a list of Session rows is ordered. */
export type SessionOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SessionOrderField;
};

/** Properties by which Session connections can be ordered. */
export type SessionOrderField =
  /** By the field startedAt. */
  | 'STARTED_AT';

/** A filter for Session rows. All that is given has to hold. */
export type SessionWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<SessionWhereInput>>;
  /** end reason is this. */
  endReason?: InputMaybe<Scalars['String']['input']>;
  /** end reason contains this. */
  endReasonContains?: InputMaybe<Scalars['String']['input']>;
  /** end reason contains this, upper and lower case alike. */
  endReasonContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** end reason is this, upper and lower case alike. */
  endReasonEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** end reason is more than this. */
  endReasonGT?: InputMaybe<Scalars['String']['input']>;
  /** end reason is at least this. */
  endReasonGTE?: InputMaybe<Scalars['String']['input']>;
  /** end reason begins with this. */
  endReasonHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** end reason ends with this. */
  endReasonHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** end reason is one of these. */
  endReasonIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** end reason is less than this. */
  endReasonLT?: InputMaybe<Scalars['String']['input']>;
  /** end reason is at most this. */
  endReasonLTE?: InputMaybe<Scalars['String']['input']>;
  /** end reason is not this. */
  endReasonNEQ?: InputMaybe<Scalars['String']['input']>;
  /** end reason is none of these. */
  endReasonNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** ended at is this. */
  endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is more than this. */
  endedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is at least this. */
  endedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is one of these. */
  endedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** ended at is not set. */
  endedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** ended at is less than this. */
  endedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is at most this. */
  endedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is not this. */
  endedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** ended at is none of these. */
  endedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** ended at is set. */
  endedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** expires at is this. */
  expiresAt?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is more than this. */
  expiresAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is at least this. */
  expiresAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is one of these. */
  expiresAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** expires at is less than this. */
  expiresAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is at most this. */
  expiresAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is not this. */
  expiresAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** expires at is none of these. */
  expiresAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Whether user is set; a hidden row is none. */
  hasUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for user; a hidden row is none. */
  hasUserWith?: InputMaybe<Array<UserWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** ip is this. */
  ip?: InputMaybe<Scalars['String']['input']>;
  /** ip contains this. */
  ipContains?: InputMaybe<Scalars['String']['input']>;
  /** ip contains this, upper and lower case alike. */
  ipContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** ip is this, upper and lower case alike. */
  ipEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** ip is more than this. */
  ipGT?: InputMaybe<Scalars['String']['input']>;
  /** ip is at least this. */
  ipGTE?: InputMaybe<Scalars['String']['input']>;
  /** ip begins with this. */
  ipHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** ip ends with this. */
  ipHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** ip is one of these. */
  ipIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** ip is less than this. */
  ipLT?: InputMaybe<Scalars['String']['input']>;
  /** ip is at most this. */
  ipLTE?: InputMaybe<Scalars['String']['input']>;
  /** ip is not this. */
  ipNEQ?: InputMaybe<Scalars['String']['input']>;
  /** ip is none of these. */
  ipNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** last used at is this. */
  lastUsedAt?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is more than this. */
  lastUsedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is at least this. */
  lastUsedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is one of these. */
  lastUsedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** last used at is less than this. */
  lastUsedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is at most this. */
  lastUsedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is not this. */
  lastUsedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** last used at is none of these. */
  lastUsedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<SessionWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SessionWhereInput>>;
  /** started at is this. */
  startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** started at is more than this. */
  startedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at least this. */
  startedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is one of these. */
  startedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** started at is less than this. */
  startedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** started at is at most this. */
  startedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** started at is not this. */
  startedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** started at is none of these. */
  startedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** user agent is this. */
  userAgent?: InputMaybe<Scalars['String']['input']>;
  /** user agent contains this. */
  userAgentContains?: InputMaybe<Scalars['String']['input']>;
  /** user agent contains this, upper and lower case alike. */
  userAgentContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** user agent is this, upper and lower case alike. */
  userAgentEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** user agent is more than this. */
  userAgentGT?: InputMaybe<Scalars['String']['input']>;
  /** user agent is at least this. */
  userAgentGTE?: InputMaybe<Scalars['String']['input']>;
  /** user agent begins with this. */
  userAgentHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** user agent ends with this. */
  userAgentHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** user agent is one of these. */
  userAgentIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** user agent is less than this. */
  userAgentLT?: InputMaybe<Scalars['String']['input']>;
  /** user agent is at most this. */
  userAgentLTE?: InputMaybe<Scalars['String']['input']>;
  /** user agent is not this. */
  userAgentNEQ?: InputMaybe<Scalars['String']['input']>;
  /** user agent is none of these. */
  userAgentNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** user id is this. */
  userID?: InputMaybe<Scalars['ID']['input']>;
  /** user id is one of these. */
  userIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** user id is not this. */
  userIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** user id is none of these. */
  userIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Input of setPasswordByLink. */
export type SetPasswordByLinkInput = {
  /** The new password: at least 10 characters, not a common one. */
  password: Scalars['String']['input'];
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** Outcome of setPasswordByLink. */
export type SetPasswordByLinkPayload = {
  __typename?: 'SetPasswordByLinkPayload';
  /** The sign-in name with which the password goes. */
  username: Scalars['String']['output'];
};

/** What the company is called and how it works, for every page. */
export type Settings = {
  __typename?: 'Settings';
  /** What the company is called and how it is reached. */
  company: CompanySettings;
  /** How the numbers that people use are formed, and which comes next. */
  numbering: Array<NumberSeries>;
  /** The company's zone, such as Asia/Shanghai: it decides what a day or a month is. Set where the server is started. */
  timezone: Scalars['String']['output'];
};

/** Input of settleOpenIssue. */
export type SettleOpenIssueInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The issue. */
  openIssueID: Scalars['ID']['input'];
  /** How it was settled. */
  settlement: Scalars['String']['input'];
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of settleOpenIssue. */
export type SettleOpenIssuePayload = {
  __typename?: 'SettleOpenIssuePayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** How bad the fault or complaint is; it orders the work. */
export type Severity =
  /** Not usable, or repeated 严重. */
  | 'MAJOR'
  /** Usable, a nuisance 轻微. */
  | 'MINOR'
  /** Usable with limits 一般. */
  | 'NORMAL'
  /** Danger, or production stands still 紧急. */
  | 'URGENT';

/** Name and password. */
export type SignInInput = {
  /** Password. */
  password: Scalars['String']['input'];
  /** Sign-in name; upper and lower case are alike. */
  username: Scalars['String']['input'];
};

/** A sign-in. The refresh token is not here: it travels in an HttpOnly cookie alone. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** To be sent as Authorization: Bearer; short-lived. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends; refresh before. */
  expiresAt: Scalars['Time']['output'];
  /** Who is signed in. */
  viewer: Viewer;
};

/** Input of signOffVisit. */
export type SignOffVisitInput = {
  /** The visit. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The customer's opinion. */
  opinion: CustomerOpinion;
  /** What the customer said. */
  opinionNote?: InputMaybe<Scalars['String']['input']>;
  /** The signature as drawn, a PNG. */
  signature: Scalars['Upload']['input'];
  /** Who signs. */
  signedBy: Scalars['String']['input'];
  /** The version of the visit that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of signOffVisit. */
export type SignOffVisitPayload = {
  __typename?: 'SignOffVisitPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
  /** The visit as it is now; null where the viewer no longer sees it. */
  visit?: Maybe<Visit>;
};

/** The end of one sign-in or of all. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** How many sign-ins were ended. */
  ended: Scalars['Int']['output'];
};

/** Input of startImport. */
export type StartImportInput = {
  /** Which column goes into which field; without it the preset's own headings decide. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Whether to try only: everything is checked and nothing is written. */
  dryRun: Scalars['Boolean']['input'];
  /** The import. */
  id: Scalars['ID']['input'];
  /** The mapping, as importPresets names it. */
  preset: Scalars['String']['input'];
  /** For service records with columns chosen by hand: the system that they come from. Together with their number there it is what they are found by. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of startImport. */
export type StartImportPayload = {
  __typename?: 'StartImportPayload';
  /** The import as it is now. */
  importJob: ImportJob;
};

/** Input of startServiceRecord. */
export type StartServiceRecordInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of startServiceRecord. */
export type StartServiceRecordPayload = {
  __typename?: 'StartServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Pushes every change of a record that the viewer may see; of one record, or of all. */
  serviceRecordChanged: ServiceRecordChange;
};


export type SubscriptionServiceRecordChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** A technician's work on a day, with the visits that the viewer does not see. */
export type TechnicianLoad = {
  __typename?: 'TechnicianLoad';
  /** How many minutes of work fit into the day. */
  capacityMinutes: Scalars['Int']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** How many minutes they take; two hours for each that is planned without an end. */
  minutes: Scalars['Int']['output'];
  /** The technician. */
  technicianID: Scalars['ID']['output'];
  /** How many visits take time on the day. */
  visits: Scalars['Int']['output'];
};

/** Input of triageServiceRecord. */
export type TriageServiceRecordInput = {
  /** Who pays, if not as the warranty has it: heads only, with a reason. */
  chargeClass?: InputMaybe<ChargeClass>;
  /** The department that is to handle it. */
  departmentID: Scalars['ID']['input'];
  /** Fault code. */
  faultCode?: InputMaybe<Scalars['String']['input']>;
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark for the timeline. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who is responsible for it. */
  ownerID?: InputMaybe<Scalars['ID']['input']>;
  /** Why the charge class is another one. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How bad it is. */
  severity: Severity;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of triageServiceRecord. */
export type TriageServiceRecordPayload = {
  __typename?: 'TriageServiceRecordPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** Where a unit is in its life. */
export type UnitStatus =
  /** Replaced by another unit 已换货. */
  | 'EXCHANGED'
  /** Installed, not accepted yet 已安装. */
  | 'INSTALLED'
  /** Accepted and in use 使用中. */
  | 'IN_SERVICE'
  /** Handed over by sales, not shipped yet 已移交. */
  | 'ORDERED'
  /** Taken back 已退回. */
  | 'RETURNED'
  /** Out of use for good 已报废. */
  | 'SCRAPPED'
  /** On the way or at the customer's, not installed 已发货. */
  | 'SHIPPED';

/** Input of unlockUser. */
export type UnlockUserInput = {
  /** The person. */
  id: Scalars['ID']['input'];
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of unlockUser. */
export type UnlockUserPayload = {
  __typename?: 'UnlockUserPayload';
  /** The person as the row is now. */
  user: User;
};

/** Input of updateCompanySettings. */
export type UpdateCompanySettingsInput = {
  /** Address, at most 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** When the telephone is answered, at most 200 characters. */
  hotlineHours?: InputMaybe<Scalars['String']['input']>;
  /** The company's full name, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone of the service centre. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateCompanySettings. */
export type UpdateCompanySettingsPayload = {
  __typename?: 'UpdateCompanySettingsPayload';
  /** The settings as they are now. */
  company: CompanySettings;
};

/** Input of updateContact. */
export type UpdateContactInput = {
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Whether this is the first person to talk to. */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Position. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateContact. */
export type UpdateContactPayload = {
  __typename?: 'UpdateContactPayload';
  /** The row as it is now. */
  contact: Contact;
};

/** Input of updateCustomer. */
export type UpdateCustomerInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Customer code; given by the system if left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** What sort of customer it is. */
  kind?: InputMaybe<CustomerKind>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the desk should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Main telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Province and city. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How far away the customer is. */
  serviceZone?: InputMaybe<ServiceZone>;
  /** Key customers have a service archive. */
  tier?: InputMaybe<CustomerTier>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateCustomer. */
export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  /** The row as it is now. */
  customer: Customer;
};

/** Input of updateDepartment. */
export type UpdateDepartmentInput = {
  /** Whether work may be given to it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Short code, unique. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The department above it. */
  parentID?: InputMaybe<Scalars['ID']['input']>;
  /** Order among its siblings. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateDepartment. */
export type UpdateDepartmentPayload = {
  __typename?: 'UpdateDepartmentPayload';
  /** The row as it is now. */
  department: Department;
};

/** Input of updatePart. */
export type UpdatePartInput = {
  /** Whether it may be used. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part code, unique. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Whether it is a named main part. */
  mainPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it serves only products no longer made. */
  obsolete?: InputMaybe<Scalars['Boolean']['input']>;
  /** The stock below which more is ordered. */
  safetyStock?: InputMaybe<Scalars['Int']['input']>;
  /** Supplier. */
  supplier?: InputMaybe<Scalars['String']['input']>;
  /** What one costs the company, in fen. */
  unitCost?: InputMaybe<Scalars['Money']['input']>;
  /** Unit of measure. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** What a customer pays for one, in fen. */
  unitPrice?: InputMaybe<Scalars['Money']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updatePart. */
export type UpdatePartPayload = {
  __typename?: 'UpdatePartPayload';
  /** The row as it is now. */
  part: Part;
};

/** Input of updateProduct. */
export type UpdateProductInput = {
  /** Whether it is still sold. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Brand. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Category. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Model, unique. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The standard to which it is made. */
  standard?: InputMaybe<Scalars['String']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** The three-guarantees policy that applies to its units. */
  warrantyPolicyID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of updateProduct. */
export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  /** The row as it is now. */
  product: Product;
};

/** Input of updateProductUnit. */
export type UpdateProductUnitInput = {
  /** When the customer accepted it. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Contract number. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who owns it. */
  customerID?: InputMaybe<Scalars['ID']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** When it was installed. */
  installedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Job number of the production. */
  jobNumber?: InputMaybe<Scalars['String']['input']>;
  /** Order number. */
  orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The product of which it is a unit. */
  productID?: InputMaybe<Scalars['ID']['input']>;
  /** What sales promised about warranty and service. */
  promises?: InputMaybe<Scalars['String']['input']>;
  /** The date of the invoice. */
  purchasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Serial number, unique within the product. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was shipped. */
  shippedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it stands. */
  siteAddress?: InputMaybe<Scalars['String']['input']>;
  /** Where the unit is in its life. */
  status?: InputMaybe<UnitStatus>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** The day on which the three guarantees begin; the date of the invoice, acceptance or installation, in this order, if left out. */
  warrantyStartsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of updateProductUnit. */
export type UpdateProductUnitPayload = {
  __typename?: 'UpdateProductUnitPayload';
  /** The row as it is now. */
  productUnit: ProductUnit;
};

/** Input of updateSavedView. What is left out stays as it is. */
export type UpdateSavedViewInput = {
  /** The view; FORBIDDEN where it is somebody else's. */
  id: Scalars['ID']['input'];
  /** Whether the viewer's list opens with it; the view that did so until now no longer does. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name, at most 60 characters; INVALID if the viewer has another view of that name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The list's filters, columns and order as the query string of its address, at most 2,000 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Whether the people of the viewer's department see it too. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateSavedView. */
export type UpdateSavedViewPayload = {
  __typename?: 'UpdateSavedViewPayload';
  /** The view as it is now. */
  savedView?: Maybe<SavedView>;
};

/** Input of updateUser. */
export type UpdateUserInput = {
  /** Whether the person may sign in. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the person works. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Employee number. */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Language of the page and of messages. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person may do. */
  role?: InputMaybe<Role>;
  /** For technicians: the usual zone. */
  serviceZone?: InputMaybe<ServiceZone>;
  /** For technicians: the product categories. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateUser. */
export type UpdateUserPayload = {
  __typename?: 'UpdateUserPayload';
  /** The row as it is now. */
  user: User;
};

/** Input of updateWarrantyPolicy. */
export type UpdateWarrantyPolicyInput = {
  /** Short code, unique. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Days in which the customer may choose an exchange. */
  exchangeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether an exchange starts the clock anew. */
  exchangeRestarts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Failed repairs after which an exchange is due; 0 for never. */
  failedRepairsForExchange?: InputMaybe<Scalars['Int']['input']>;
  /** The row to change. */
  id: Scalars['ID']['input'];
  /** Months of free repair of the named main parts. */
  mainPartMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the terms come from. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Days in which the customer may choose a refund. */
  refundDays?: InputMaybe<Scalars['Int']['input']>;
  /** Months of free repair of the whole. */
  repairMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the clock stops while the unit is under repair. */
  stopsUnderRepair?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the clock stops while parts are waited for. */
  stopsWaitingForParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
};

/** Outcome of updateWarrantyPolicy. */
export type UpdateWarrantyPolicyPayload = {
  __typename?: 'UpdateWarrantyPolicyPayload';
  /** The row as it is now. */
  warrantyPolicy: WarrantyPolicy;
};

/** Input of uploadImport. */
export type UploadImportInput = {
  /** A CSV file, in UTF-8 or GB18030. */
  file: Scalars['Upload']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of uploadImport. */
export type UploadImportPayload = {
  __typename?: 'UploadImportPayload';
  /** The import as it is now. */
  importJob: ImportJob;
};

/** Input of usePart. */
export type UsePartInput = {
  /** The service record. */
  id: Scalars['ID']['input'];
  /** A key of the client's making: a retry with the same key does the thing once and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The part. */
  partID: Scalars['ID']['input'];
  /** How many. */
  quantity?: Scalars['Int']['input'];
  /** Serial number of the fitted part. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that the person has seen; CONFLICT if it has changed since. */
  version: Scalars['Int']['input'];
  /** The visit during which it was used. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of usePart. */
export type UsePartPayload = {
  __typename?: 'UsePartPayload';
  /** The record as it is now; null where the viewer no longer sees it, because it went to another department. */
  serviceRecord?: Maybe<ServiceRecord>;
};

/** A part used during a visit. */
export type UsedPartInput = {
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The part. */
  partID: Scalars['ID']['input'];
  /** How many. */
  quantity?: Scalars['Int']['input'];
  /** Serial number of the fitted part. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The people who work with the software 用户. */
export type User = Node & {
  __typename?: 'User';
  /** Whether the person may sign in. */
  active: Scalars['Boolean']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The department in which the person works. */
  department: Department;
  /** The department in which the person works. */
  departmentID: Scalars['ID']['output'];
  /** E-mail. */
  email: Scalars['String']['output'];
  /** Employee number 工号. */
  employeeNumber: Scalars['String']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Language of the page and of messages. */
  language: Scalars['String']['output'];
  /** When the person last signed in. */
  lastSignedInAt?: Maybe<Scalars['Time']['output']>;
  /** When an administrator locked the sign-in; empty while it is open. Who is locked stays on the staff and cannot sign in. */
  lockedAt?: Maybe<Scalars['Time']['output']>;
  /** The notes on timelines that speak to the person, as far as the viewer sees the records. */
  mentions: ServiceEventConnection;
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** The service records that the person owns. */
  ownedServiceRecords: ServiceRecordConnection;
  /** When the password was last changed; empty for somebody invited who has not chosen one yet. */
  passwordChangedAt?: Maybe<Scalars['Time']['output']>;
  /** Telephone. */
  phone: Scalars['String']['output'];
  /** What the person may do. */
  role: Role;
  /** For technicians: the zone in which the person usually works. */
  serviceZone?: Maybe<ServiceZone>;
  /** The person's sign-ins. */
  sessions: SessionConnection;
  /** For technicians: the product categories in which the person is skilled. */
  skills?: Maybe<Array<Scalars['String']['output']>>;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Sign-in name, lower case. */
  username: Scalars['String']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The visits to which the person was sent. */
  visits: VisitConnection;
};


/** The people who work with the software 用户. */
export type UserMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceEventOrder>;
  where?: InputMaybe<ServiceEventWhereInput>;
};


/** The people who work with the software 用户. */
export type UserOwnedServiceRecordsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRecordOrder>;
  where?: InputMaybe<ServiceRecordWhereInput>;
};


/** The people who work with the software 用户. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
  where?: InputMaybe<SessionWhereInput>;
};


/** The people who work with the software 用户. */
export type UserVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitOrder>;
  where?: InputMaybe<VisitWhereInput>;
};

/** A page of a list of User rows. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<UserEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A User row in a list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<User>;
};

/** How a list of User rows is ordered. */
export type UserOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: UserOrderField;
};

/** Properties by which User connections can be ordered. */
export type UserOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field lastSignedInAt. */
  | 'LAST_SIGNED_IN_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT'
  /** By the field username. */
  | 'USERNAME';

/** A filter for User rows. All that is given has to hold. */
export type UserWhereInput = {
  /** active is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** active is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<UserWhereInput>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** department id is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** department id is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** department id is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** department id is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** email is this. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** email contains this. */
  emailContains?: InputMaybe<Scalars['String']['input']>;
  /** email contains this, upper and lower case alike. */
  emailContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** email is this, upper and lower case alike. */
  emailEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** email is more than this. */
  emailGT?: InputMaybe<Scalars['String']['input']>;
  /** email is at least this. */
  emailGTE?: InputMaybe<Scalars['String']['input']>;
  /** email begins with this. */
  emailHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** email ends with this. */
  emailHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** email is one of these. */
  emailIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** email is less than this. */
  emailLT?: InputMaybe<Scalars['String']['input']>;
  /** email is at most this. */
  emailLTE?: InputMaybe<Scalars['String']['input']>;
  /** email is not this. */
  emailNEQ?: InputMaybe<Scalars['String']['input']>;
  /** email is none of these. */
  emailNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** employee number is this. */
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** employee number contains this. */
  employeeNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** employee number contains this, upper and lower case alike. */
  employeeNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** employee number is this, upper and lower case alike. */
  employeeNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** employee number is more than this. */
  employeeNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** employee number is at least this. */
  employeeNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** employee number begins with this. */
  employeeNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** employee number ends with this. */
  employeeNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** employee number is one of these. */
  employeeNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** employee number is less than this. */
  employeeNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** employee number is at most this. */
  employeeNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** employee number is not this. */
  employeeNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** employee number is none of these. */
  employeeNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether department is set; a hidden row is none. */
  hasDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for department; a hidden row is none. */
  hasDepartmentWith?: InputMaybe<Array<DepartmentWhereInput>>;
  /** Whether there are any mentions; hidden rows do not count. */
  hasMentions?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of mentions; hidden rows do not count. */
  hasMentionsWith?: InputMaybe<Array<ServiceEventWhereInput>>;
  /** Whether there are any ownedServiceRecords; hidden rows do not count. */
  hasOwnedServiceRecords?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of ownedServiceRecords; hidden rows do not count. */
  hasOwnedServiceRecordsWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether there are any sessions; hidden rows do not count. */
  hasSessions?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of sessions; hidden rows do not count. */
  hasSessionsWith?: InputMaybe<Array<SessionWhereInput>>;
  /** Whether there are any visits; hidden rows do not count. */
  hasVisits?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of visits; hidden rows do not count. */
  hasVisitsWith?: InputMaybe<Array<VisitWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** language is this. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** language contains this. */
  languageContains?: InputMaybe<Scalars['String']['input']>;
  /** language contains this, upper and lower case alike. */
  languageContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** language is this, upper and lower case alike. */
  languageEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** language is more than this. */
  languageGT?: InputMaybe<Scalars['String']['input']>;
  /** language is at least this. */
  languageGTE?: InputMaybe<Scalars['String']['input']>;
  /** language begins with this. */
  languageHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** language ends with this. */
  languageHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** language is one of these. */
  languageIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** language is less than this. */
  languageLT?: InputMaybe<Scalars['String']['input']>;
  /** language is at most this. */
  languageLTE?: InputMaybe<Scalars['String']['input']>;
  /** language is not this. */
  languageNEQ?: InputMaybe<Scalars['String']['input']>;
  /** language is none of these. */
  languageNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** last signed in at is this. */
  lastSignedInAt?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is more than this. */
  lastSignedInAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is at least this. */
  lastSignedInAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is one of these. */
  lastSignedInAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** last signed in at is not set. */
  lastSignedInAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** last signed in at is less than this. */
  lastSignedInAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is at most this. */
  lastSignedInAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is not this. */
  lastSignedInAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** last signed in at is none of these. */
  lastSignedInAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** last signed in at is set. */
  lastSignedInAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** locked at is this. */
  lockedAt?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is more than this. */
  lockedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is at least this. */
  lockedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is one of these. */
  lockedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** locked at is not set. */
  lockedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** locked at is less than this. */
  lockedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is at most this. */
  lockedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is not this. */
  lockedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** locked at is none of these. */
  lockedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** locked at is set. */
  lockedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<UserWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<UserWhereInput>>;
  /** password changed at is this. */
  passwordChangedAt?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is more than this. */
  passwordChangedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is at least this. */
  passwordChangedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is one of these. */
  passwordChangedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** password changed at is not set. */
  passwordChangedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** password changed at is less than this. */
  passwordChangedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is at most this. */
  passwordChangedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is not this. */
  passwordChangedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** password changed at is none of these. */
  passwordChangedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** password changed at is set. */
  passwordChangedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** phone is this. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this. */
  phoneContains?: InputMaybe<Scalars['String']['input']>;
  /** phone contains this, upper and lower case alike. */
  phoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** phone is this, upper and lower case alike. */
  phoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** phone is more than this. */
  phoneGT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at least this. */
  phoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** phone begins with this. */
  phoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** phone ends with this. */
  phoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** phone is one of these. */
  phoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** phone is less than this. */
  phoneLT?: InputMaybe<Scalars['String']['input']>;
  /** phone is at most this. */
  phoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** phone is not this. */
  phoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** phone is none of these. */
  phoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** role is this. */
  role?: InputMaybe<Role>;
  /** role is one of these. */
  roleIn?: InputMaybe<Array<Role>>;
  /** role is not this. */
  roleNEQ?: InputMaybe<Role>;
  /** role is none of these. */
  roleNotIn?: InputMaybe<Array<Role>>;
  /** service zone is this. */
  serviceZone?: InputMaybe<ServiceZone>;
  /** service zone is one of these. */
  serviceZoneIn?: InputMaybe<Array<ServiceZone>>;
  /** service zone is not set. */
  serviceZoneIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** service zone is not this. */
  serviceZoneNEQ?: InputMaybe<ServiceZone>;
  /** service zone is none of these. */
  serviceZoneNotIn?: InputMaybe<Array<ServiceZone>>;
  /** service zone is set. */
  serviceZoneNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** username is this. */
  username?: InputMaybe<Scalars['String']['input']>;
  /** username contains this. */
  usernameContains?: InputMaybe<Scalars['String']['input']>;
  /** username contains this, upper and lower case alike. */
  usernameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** username is this, upper and lower case alike. */
  usernameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** username is more than this. */
  usernameGT?: InputMaybe<Scalars['String']['input']>;
  /** username is at least this. */
  usernameGTE?: InputMaybe<Scalars['String']['input']>;
  /** username begins with this. */
  usernameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** username ends with this. */
  usernameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** username is one of these. */
  usernameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** username is less than this. */
  usernameLT?: InputMaybe<Scalars['String']['input']>;
  /** username is at most this. */
  usernameLTE?: InputMaybe<Scalars['String']['input']>;
  /** username is not this. */
  usernameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** username is none of these. */
  usernameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Who is signed in, and what the person may do. The page draws itself from this and repeats no rule. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The department, and all below it, whose records a department scope covers. */
  departmentIDs: Array<Scalars['ID']['output']>;
  /** Fields that are answered empty to the role and may be neither filtered nor ordered by. */
  hiddenFields: Array<HiddenField>;
  /** Whether the role may send technicians, and so works with the dispatch board. */
  mayDispatch: Scalars['Boolean']['output'];
  /** Whether the role may read this schema and use the query workbench. */
  mayIntrospect: Scalars['Boolean']['output'];
  /** Whether the role may register service records. */
  mayRegister: Scalars['Boolean']['output'];
  /** What the role may do to which rows, as the server enforces it: every entity and operation, those without rows too. */
  permissions: Array<Permission>;
  /** What the person may do. */
  role: Role;
  /** The sign-in by which the viewer came. */
  sessionID: Scalars['ID']['output'];
  /** The viewer's sign-ins that are good now, last used first, 100 at most. */
  sessions: Array<Session>;
  /** The person. */
  user: User;
};

/** Visits 派工. */
export type Visit = Node & {
  __typename?: 'Visit';
  /** What the viewer may do now. The page draws its buttons from this alone. */
  allowedActions: Array<ServiceAction>;
  /** When they arrived. */
  arrivedAt?: Maybe<Scalars['Time']['output']>;
  /** When it was called off. */
  cancelledAt?: Maybe<Scalars['Time']['output']>;
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** When they set out. */
  departedAt?: Maybe<Scalars['Time']['output']>;
  /** When it was dispatched. */
  dispatchedAt: Scalars['Time']['output'];
  /** Who dispatched it. */
  dispatchedBy?: Maybe<User>;
  /** Who dispatched it. */
  dispatchedByID?: Maybe<Scalars['ID']['output']>;
  /** What was found 检查情况. */
  findings: Scalars['String']['output'];
  /** When the work on site ended. */
  finishedAt?: Maybe<Scalars['Time']['output']>;
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Working time on site, in minutes, over all technicians. */
  labourMinutes: Scalars['Int']['output'];
  /** The number that people use, e.g. VS-2026-000042. */
  number: Scalars['String']['output'];
  /** The issues that it left over. */
  openIssues?: Maybe<Array<OpenIssue>>;
  /** The customer's opinion 客户意见. */
  opinion?: Maybe<CustomerOpinion>;
  /** What the customer said. */
  opinionNote: Scalars['String']['output'];
  /** The parts used during it. */
  partUsages?: Maybe<Array<PartUsage>>;
  /** When they are planned to be done. */
  plannedEnd?: Maybe<Scalars['Time']['output']>;
  /** When the technicians are to be there. */
  plannedStart: Scalars['Time']['output'];
  /** What is to be done. */
  purpose: Scalars['String']['output'];
  /** When they were back. */
  returnedAt?: Maybe<Scalars['Time']['output']>;
  /** The record for which it is made. */
  serviceRecord: ServiceRecord;
  /** The record for which it is made. */
  serviceRecordID: Scalars['ID']['output'];
  /** The customer's signature. */
  signature?: Maybe<Attachment>;
  /** The customer's signature. */
  signatureID?: Maybe<Scalars['ID']['output']>;
  /** When the customer signed. */
  signedAt?: Maybe<Scalars['Time']['output']>;
  /** Who signed for the customer. */
  signedBy: Scalars['String']['output'];
  /** Where it stands; moved by actions alone. */
  status: VisitStatus;
  /** Who was sent. */
  technicians?: Maybe<Array<User>>;
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** What was done 处理情况. */
  workDone: Scalars['String']['output'];
};

/** A page of a list of Visit rows. */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<VisitEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A Visit row in a list. */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Visit>;
};

/** How a list of Visit rows is ordered. */
export type VisitOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: VisitOrderField;
};

/** Properties by which Visit connections can be ordered. */
export type VisitOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field number. */
  | 'NUMBER'
  /** By the field plannedStart. */
  | 'PLANNED_START'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** Where a visit stands. */
export type VisitStatus =
  /** At the customer's 已到达. */
  | 'ARRIVED'
  /** Called off 已取消. */
  | 'CANCELLED'
  /** On the way 已出发. */
  | 'DEPARTED'
  /** Technicians are named and told 已派工. */
  | 'DISPATCHED'
  /** Work at the customer's has ended 已完成. */
  | 'FINISHED'
  /** Back at the base 已返回. */
  | 'RETURNED';

/** A filter for Visit rows. All that is given has to hold. */
export type VisitWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<VisitWhereInput>>;
  /** arrived at is this. */
  arrivedAt?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is more than this. */
  arrivedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is at least this. */
  arrivedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is one of these. */
  arrivedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** arrived at is not set. */
  arrivedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** arrived at is less than this. */
  arrivedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is at most this. */
  arrivedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is not this. */
  arrivedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** arrived at is none of these. */
  arrivedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** arrived at is set. */
  arrivedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** cancelled at is this. */
  cancelledAt?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is more than this. */
  cancelledAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is at least this. */
  cancelledAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is one of these. */
  cancelledAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** cancelled at is not set. */
  cancelledAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** cancelled at is less than this. */
  cancelledAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is at most this. */
  cancelledAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is not this. */
  cancelledAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** cancelled at is none of these. */
  cancelledAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** cancelled at is set. */
  cancelledAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** departed at is this. */
  departedAt?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is more than this. */
  departedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is at least this. */
  departedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is one of these. */
  departedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** departed at is not set. */
  departedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** departed at is less than this. */
  departedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is at most this. */
  departedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is not this. */
  departedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** departed at is none of these. */
  departedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** departed at is set. */
  departedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** dispatched at is this. */
  dispatchedAt?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is more than this. */
  dispatchedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is at least this. */
  dispatchedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is one of these. */
  dispatchedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** dispatched at is less than this. */
  dispatchedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is at most this. */
  dispatchedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is not this. */
  dispatchedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** dispatched at is none of these. */
  dispatchedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** dispatched by id is this. */
  dispatchedByID?: InputMaybe<Scalars['ID']['input']>;
  /** dispatched by id is one of these. */
  dispatchedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** dispatched by id is not set. */
  dispatchedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** dispatched by id is not this. */
  dispatchedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** dispatched by id is none of these. */
  dispatchedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** dispatched by id is set. */
  dispatchedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** findings is this. */
  findings?: InputMaybe<Scalars['String']['input']>;
  /** findings contains this. */
  findingsContains?: InputMaybe<Scalars['String']['input']>;
  /** findings contains this, upper and lower case alike. */
  findingsContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** findings is this, upper and lower case alike. */
  findingsEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** findings is more than this. */
  findingsGT?: InputMaybe<Scalars['String']['input']>;
  /** findings is at least this. */
  findingsGTE?: InputMaybe<Scalars['String']['input']>;
  /** findings begins with this. */
  findingsHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** findings ends with this. */
  findingsHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** findings is one of these. */
  findingsIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** findings is less than this. */
  findingsLT?: InputMaybe<Scalars['String']['input']>;
  /** findings is at most this. */
  findingsLTE?: InputMaybe<Scalars['String']['input']>;
  /** findings is not this. */
  findingsNEQ?: InputMaybe<Scalars['String']['input']>;
  /** findings is none of these. */
  findingsNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** finished at is this. */
  finishedAt?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is more than this. */
  finishedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is at least this. */
  finishedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is one of these. */
  finishedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** finished at is not set. */
  finishedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** finished at is less than this. */
  finishedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is at most this. */
  finishedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is not this. */
  finishedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** finished at is none of these. */
  finishedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** finished at is set. */
  finishedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether dispatchedBy is set; a hidden row is none. */
  hasDispatchedBy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for dispatchedBy; a hidden row is none. */
  hasDispatchedByWith?: InputMaybe<Array<UserWhereInput>>;
  /** Whether there are any openIssues; hidden rows do not count. */
  hasOpenIssues?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of openIssues; hidden rows do not count. */
  hasOpenIssuesWith?: InputMaybe<Array<OpenIssueWhereInput>>;
  /** Whether there are any partUsages; hidden rows do not count. */
  hasPartUsages?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of partUsages; hidden rows do not count. */
  hasPartUsagesWith?: InputMaybe<Array<PartUsageWhereInput>>;
  /** Whether serviceRecord is set; a hidden row is none. */
  hasServiceRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for serviceRecord; a hidden row is none. */
  hasServiceRecordWith?: InputMaybe<Array<ServiceRecordWhereInput>>;
  /** Whether signature is set; a hidden row is none. */
  hasSignature?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for signature; a hidden row is none. */
  hasSignatureWith?: InputMaybe<Array<AttachmentWhereInput>>;
  /** Whether there are any technicians; hidden rows do not count. */
  hasTechnicians?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of technicians; hidden rows do not count. */
  hasTechniciansWith?: InputMaybe<Array<UserWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** labour minutes is this. */
  labourMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is more than this. */
  labourMinutesGT?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is at least this. */
  labourMinutesGTE?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is one of these. */
  labourMinutesIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** labour minutes is less than this. */
  labourMinutesLT?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is at most this. */
  labourMinutesLTE?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is not this. */
  labourMinutesNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** labour minutes is none of these. */
  labourMinutesNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<VisitWhereInput>;
  /** number is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** number contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** number contains this, upper and lower case alike. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** number is this, upper and lower case alike. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** number is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** number is at least this. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** number begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** number ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** number is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** number is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** number is at most this. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** number is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** number is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** opinion is this. */
  opinion?: InputMaybe<CustomerOpinion>;
  /** opinion is one of these. */
  opinionIn?: InputMaybe<Array<CustomerOpinion>>;
  /** opinion is not set. */
  opinionIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** opinion is not this. */
  opinionNEQ?: InputMaybe<CustomerOpinion>;
  /** opinion is none of these. */
  opinionNotIn?: InputMaybe<Array<CustomerOpinion>>;
  /** opinion is set. */
  opinionNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** opinion note is this. */
  opinionNote?: InputMaybe<Scalars['String']['input']>;
  /** opinion note contains this. */
  opinionNoteContains?: InputMaybe<Scalars['String']['input']>;
  /** opinion note contains this, upper and lower case alike. */
  opinionNoteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is this, upper and lower case alike. */
  opinionNoteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is more than this. */
  opinionNoteGT?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is at least this. */
  opinionNoteGTE?: InputMaybe<Scalars['String']['input']>;
  /** opinion note begins with this. */
  opinionNoteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** opinion note ends with this. */
  opinionNoteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is one of these. */
  opinionNoteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** opinion note is less than this. */
  opinionNoteLT?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is at most this. */
  opinionNoteLTE?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is not this. */
  opinionNoteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** opinion note is none of these. */
  opinionNoteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<VisitWhereInput>>;
  /** planned end is this. */
  plannedEnd?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is more than this. */
  plannedEndGT?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is at least this. */
  plannedEndGTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is one of these. */
  plannedEndIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** planned end is not set. */
  plannedEndIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** planned end is less than this. */
  plannedEndLT?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is at most this. */
  plannedEndLTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is not this. */
  plannedEndNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** planned end is none of these. */
  plannedEndNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** planned end is set. */
  plannedEndNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** planned start is this. */
  plannedStart?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is more than this. */
  plannedStartGT?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is at least this. */
  plannedStartGTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is one of these. */
  plannedStartIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** planned start is less than this. */
  plannedStartLT?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is at most this. */
  plannedStartLTE?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is not this. */
  plannedStartNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** planned start is none of these. */
  plannedStartNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** purpose is this. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** purpose contains this. */
  purposeContains?: InputMaybe<Scalars['String']['input']>;
  /** purpose contains this, upper and lower case alike. */
  purposeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** purpose is this, upper and lower case alike. */
  purposeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** purpose is more than this. */
  purposeGT?: InputMaybe<Scalars['String']['input']>;
  /** purpose is at least this. */
  purposeGTE?: InputMaybe<Scalars['String']['input']>;
  /** purpose begins with this. */
  purposeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** purpose ends with this. */
  purposeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** purpose is one of these. */
  purposeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** purpose is less than this. */
  purposeLT?: InputMaybe<Scalars['String']['input']>;
  /** purpose is at most this. */
  purposeLTE?: InputMaybe<Scalars['String']['input']>;
  /** purpose is not this. */
  purposeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** purpose is none of these. */
  purposeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** returned at is this. */
  returnedAt?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is more than this. */
  returnedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is at least this. */
  returnedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is one of these. */
  returnedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** returned at is not set. */
  returnedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** returned at is less than this. */
  returnedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is at most this. */
  returnedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is not this. */
  returnedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** returned at is none of these. */
  returnedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** returned at is set. */
  returnedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** service record id is this. */
  serviceRecordID?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is one of these. */
  serviceRecordIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** service record id is not this. */
  serviceRecordIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** service record id is none of these. */
  serviceRecordIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** signature id is this. */
  signatureID?: InputMaybe<Scalars['ID']['input']>;
  /** signature id is one of these. */
  signatureIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** signature id is not set. */
  signatureIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** signature id is not this. */
  signatureIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** signature id is none of these. */
  signatureIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** signature id is set. */
  signatureIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** signed at is this. */
  signedAt?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is more than this. */
  signedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is at least this. */
  signedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is one of these. */
  signedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** signed at is not set. */
  signedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** signed at is less than this. */
  signedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is at most this. */
  signedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is not this. */
  signedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** signed at is none of these. */
  signedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** signed at is set. */
  signedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** signed by is this. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** signed by contains this. */
  signedByContains?: InputMaybe<Scalars['String']['input']>;
  /** signed by contains this, upper and lower case alike. */
  signedByContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** signed by is this, upper and lower case alike. */
  signedByEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** signed by is more than this. */
  signedByGT?: InputMaybe<Scalars['String']['input']>;
  /** signed by is at least this. */
  signedByGTE?: InputMaybe<Scalars['String']['input']>;
  /** signed by begins with this. */
  signedByHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** signed by ends with this. */
  signedByHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** signed by is one of these. */
  signedByIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** signed by is less than this. */
  signedByLT?: InputMaybe<Scalars['String']['input']>;
  /** signed by is at most this. */
  signedByLTE?: InputMaybe<Scalars['String']['input']>;
  /** signed by is not this. */
  signedByNEQ?: InputMaybe<Scalars['String']['input']>;
  /** signed by is none of these. */
  signedByNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** status is this. */
  status?: InputMaybe<VisitStatus>;
  /** status is one of these. */
  statusIn?: InputMaybe<Array<VisitStatus>>;
  /** status is not this. */
  statusNEQ?: InputMaybe<VisitStatus>;
  /** status is none of these. */
  statusNotIn?: InputMaybe<Array<VisitStatus>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** work done is this. */
  workDone?: InputMaybe<Scalars['String']['input']>;
  /** work done contains this. */
  workDoneContains?: InputMaybe<Scalars['String']['input']>;
  /** work done contains this, upper and lower case alike. */
  workDoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** work done is this, upper and lower case alike. */
  workDoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** work done is more than this. */
  workDoneGT?: InputMaybe<Scalars['String']['input']>;
  /** work done is at least this. */
  workDoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** work done begins with this. */
  workDoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** work done ends with this. */
  workDoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** work done is one of these. */
  workDoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** work done is less than this. */
  workDoneLT?: InputMaybe<Scalars['String']['input']>;
  /** work done is at most this. */
  workDoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** work done is not this. */
  workDoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** work done is none of these. */
  workDoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Warranties 保修 on units. */
export type Warranty = Node & {
  __typename?: 'Warranty';
  /** For extensions and contracts: the contract. */
  contractNumber: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** The last day of free repair of the whole. */
  endsOn: Scalars['Date']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Where the warranty comes from. */
  kind: WarrantyKind;
  /** What else was agreed. */
  note: Scalars['String']['output'];
  /** The unit that it covers. */
  productUnit: ProductUnit;
  /** The unit that it covers. */
  productUnitID: Scalars['ID']['output'];
  /** The day on which it begins; periods are counted from the day after. */
  startsOn: Scalars['Date']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The policy whose terms it carries. */
  warrantyPolicy?: Maybe<WarrantyPolicy>;
  /** The policy whose terms it carries. */
  warrantyPolicyID?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of Warranty rows. */
export type WarrantyConnection = {
  __typename?: 'WarrantyConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<WarrantyEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Who stands for a repair on a day. */
export type WarrantyCoverage =
  /** A contract or an extension. */
  | 'CONTRACT'
  /** Nobody: the customer pays. */
  | 'NONE'
  /** The three guarantees. */
  | 'WARRANTY';

/** A Warranty row in a list. */
export type WarrantyEdge = {
  __typename?: 'WarrantyEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<Warranty>;
};

/** How one right stands on a day. */
export type WarrantyEntitlement = {
  __typename?: 'WarrantyEntitlement';
  /** Whether it can be claimed on that day. */
  open: Scalars['Boolean']['output'];
  /** The last day on which it can be, also when that is past; null where the right is not given. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Where a warranty comes from. */
export type WarrantyKind =
  /** A maintenance contract 维保合同. */
  | 'CONTRACT'
  /** An extension bought or granted 延保. */
  | 'EXTENSION'
  /** The product's three-guarantees policy 三包. */
  | 'POLICY';

/** How a list of Warranty rows is ordered. */
export type WarrantyOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WarrantyOrderField;
};

/** Properties by which Warranty connections can be ordered. */
export type WarrantyOrderField =
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field endsOn. */
  | 'ENDS_ON'
  /** By the field startsOn. */
  | 'STARTS_ON'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** Three-guarantees policies 三包政策. */
export type WarrantyPolicy = Node & {
  __typename?: 'WarrantyPolicy';
  /** Short code. */
  code: Scalars['String']['output'];
  /** When the row was made. */
  createdAt: Scalars['Time']['output'];
  /** Days in which the customer may choose an exchange or a repair. */
  exchangeDays: Scalars['Int']['output'];
  /** Whether an exchange starts the clock anew. */
  exchangeRestarts: Scalars['Boolean']['output'];
  /** Failed repairs after which an exchange is due; 0 for never. */
  failedRepairsForExchange: Scalars['Int']['output'];
  /** The id, unique over all types. */
  id: Scalars['ID']['output'];
  /** Months of free repair of the named main parts. */
  mainPartMonths: Scalars['Int']['output'];
  /** Name 名称. */
  name: Scalars['String']['output'];
  /** Where the terms come from. */
  note: Scalars['String']['output'];
  /** The products under this policy. */
  products: ProductConnection;
  /** Days in which the customer may choose a refund, an exchange or a repair. */
  refundDays: Scalars['Int']['output'];
  /** Months of free repair of the whole. */
  repairMonths: Scalars['Int']['output'];
  /** Whether the clock stops while the unit is under repair. */
  stopsUnderRepair: Scalars['Boolean']['output'];
  /** Whether the clock stops while parts are waited for. */
  stopsWaitingForParts: Scalars['Boolean']['output'];
  /** When the row was last changed. */
  updatedAt: Scalars['Time']['output'];
  /** Grows by one with every change; a write names the version that it has seen. */
  version: Scalars['Int']['output'];
  /** The warranties given under it. */
  warranties: WarrantyConnection;
};


/** Three-guarantees policies 三包政策. */
export type WarrantyPolicyProductsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};


/** Three-guarantees policies 三包政策. */
export type WarrantyPolicyWarrantiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WarrantyOrder>;
  where?: InputMaybe<WarrantyWhereInput>;
};

/** A page of a list of WarrantyPolicy rows. */
export type WarrantyPolicyConnection = {
  __typename?: 'WarrantyPolicyConnection';
  /** The rows of this page. */
  edges?: Maybe<Array<Maybe<WarrantyPolicyEdge>>>;
  /** Whether and where the list goes on. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A WarrantyPolicy row in a list. */
export type WarrantyPolicyEdge = {
  __typename?: 'WarrantyPolicyEdge';
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The row. */
  node?: Maybe<WarrantyPolicy>;
};

/** How a list of WarrantyPolicy rows is ordered. */
export type WarrantyPolicyOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WarrantyPolicyOrderField;
};

/** Properties by which WarrantyPolicy connections can be ordered. */
export type WarrantyPolicyOrderField =
  /** By the field code. */
  | 'CODE'
  /** By the field createdAt. */
  | 'CREATED_AT'
  /** By the field name. */
  | 'NAME'
  /** By the field updatedAt. */
  | 'UPDATED_AT';

/** A filter for WarrantyPolicy rows. All that is given has to hold. */
export type WarrantyPolicyWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<WarrantyPolicyWhereInput>>;
  /** code is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** code contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** code contains this, upper and lower case alike. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** code is this, upper and lower case alike. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** code is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** code is at least this. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** code begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** code ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** code is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** code is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** code is at most this. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** code is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** code is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** exchange days is this. */
  exchangeDays?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is more than this. */
  exchangeDaysGT?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is at least this. */
  exchangeDaysGTE?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is one of these. */
  exchangeDaysIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** exchange days is less than this. */
  exchangeDaysLT?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is at most this. */
  exchangeDaysLTE?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is not this. */
  exchangeDaysNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** exchange days is none of these. */
  exchangeDaysNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** exchange restarts is this. */
  exchangeRestarts?: InputMaybe<Scalars['Boolean']['input']>;
  /** exchange restarts is not this. */
  exchangeRestartsNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** failed repairs for exchange is this. */
  failedRepairsForExchange?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is more than this. */
  failedRepairsForExchangeGT?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is at least this. */
  failedRepairsForExchangeGTE?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is one of these. */
  failedRepairsForExchangeIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** failed repairs for exchange is less than this. */
  failedRepairsForExchangeLT?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is at most this. */
  failedRepairsForExchangeLTE?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is not this. */
  failedRepairsForExchangeNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** failed repairs for exchange is none of these. */
  failedRepairsForExchangeNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether there are any products; hidden rows do not count. */
  hasProducts?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of products; hidden rows do not count. */
  hasProductsWith?: InputMaybe<Array<ProductWhereInput>>;
  /** Whether there are any warranties; hidden rows do not count. */
  hasWarranties?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for at least one of warranties; hidden rows do not count. */
  hasWarrantiesWith?: InputMaybe<Array<WarrantyWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** main part months is this. */
  mainPartMonths?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is more than this. */
  mainPartMonthsGT?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is at least this. */
  mainPartMonthsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is one of these. */
  mainPartMonthsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** main part months is less than this. */
  mainPartMonthsLT?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is at most this. */
  mainPartMonthsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is not this. */
  mainPartMonthsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** main part months is none of these. */
  mainPartMonthsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** name is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** name contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** name contains this, upper and lower case alike. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** name is this, upper and lower case alike. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** name is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** name is at least this. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** name begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** name ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** name is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** name is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** name is at most this. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** name is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** name is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<WarrantyPolicyWhereInput>;
  /** note is this. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** note contains this. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** note contains this, upper and lower case alike. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** note is this, upper and lower case alike. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** note is more than this. */
  noteGT?: InputMaybe<Scalars['String']['input']>;
  /** note is at least this. */
  noteGTE?: InputMaybe<Scalars['String']['input']>;
  /** note begins with this. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** note ends with this. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** note is one of these. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** note is less than this. */
  noteLT?: InputMaybe<Scalars['String']['input']>;
  /** note is at most this. */
  noteLTE?: InputMaybe<Scalars['String']['input']>;
  /** note is not this. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** note is none of these. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<WarrantyPolicyWhereInput>>;
  /** refund days is this. */
  refundDays?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is more than this. */
  refundDaysGT?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is at least this. */
  refundDaysGTE?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is one of these. */
  refundDaysIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** refund days is less than this. */
  refundDaysLT?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is at most this. */
  refundDaysLTE?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is not this. */
  refundDaysNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** refund days is none of these. */
  refundDaysNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** repair months is this. */
  repairMonths?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is more than this. */
  repairMonthsGT?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is at least this. */
  repairMonthsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is one of these. */
  repairMonthsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** repair months is less than this. */
  repairMonthsLT?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is at most this. */
  repairMonthsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is not this. */
  repairMonthsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** repair months is none of these. */
  repairMonthsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** stops under repair is this. */
  stopsUnderRepair?: InputMaybe<Scalars['Boolean']['input']>;
  /** stops under repair is not this. */
  stopsUnderRepairNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** stops waiting for parts is this. */
  stopsWaitingForParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** stops waiting for parts is not this. */
  stopsWaitingForPartsNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** The rights of a unit on a day, and why. */
export type WarrantyRights = {
  __typename?: 'WarrantyRights';
  /** Who pays for a repair that is reported on that day, before anyone has looked at who is liable. */
  chargeClass: ChargeClass;
  /** Who stands for a repair on that day. */
  coverage: WarrantyCoverage;
  /** The day asked for. */
  day: Scalars['Date']['output'];
  /** Exchange 换货. */
  exchange: WarrantyEntitlement;
  /** Free repair of the named main parts 主要部件. */
  mainPartRepair: WarrantyEntitlement;
  /** Refund 退货. */
  refund: WarrantyEntitlement;
  /** Free repair of the whole 修理. */
  repair: WarrantyEntitlement;
  /** The day with which the periods start; null where it is not known. */
  start?: Maybe<Scalars['Date']['output']>;
  /** How this follows, step by step, in the viewer's language, fit to be shown to the customer. */
  steps: Array<Scalars['String']['output']>;
};

/** A filter for Warranty rows. All that is given has to hold. */
export type WarrantyWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<WarrantyWhereInput>>;
  /** contract number is this. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** contract number contains this. */
  contractNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** contract number contains this, upper and lower case alike. */
  contractNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** contract number is this, upper and lower case alike. */
  contractNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** contract number is more than this. */
  contractNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** contract number is at least this. */
  contractNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** contract number begins with this. */
  contractNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** contract number ends with this. */
  contractNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** contract number is one of these. */
  contractNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** contract number is less than this. */
  contractNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** contract number is at most this. */
  contractNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** contract number is not this. */
  contractNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** contract number is none of these. */
  contractNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** created at is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** created at is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at least this. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** created at is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** created at is at most this. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** created at is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** created at is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** ends on is this. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is more than this. */
  endsOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is at least this. */
  endsOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is one of these. */
  endsOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** ends on is less than this. */
  endsOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is at most this. */
  endsOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is not this. */
  endsOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** ends on is none of these. */
  endsOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether productUnit is set; a hidden row is none. */
  hasProductUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for productUnit; a hidden row is none. */
  hasProductUnitWith?: InputMaybe<Array<ProductUnitWhereInput>>;
  /** Whether warrantyPolicy is set; a hidden row is none. */
  hasWarrantyPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of this holds for warrantyPolicy; a hidden row is none. */
  hasWarrantyPolicyWith?: InputMaybe<Array<WarrantyPolicyWhereInput>>;
  /** id is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** id is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at least this. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** id is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** id is at most this. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** id is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** id is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** kind is this. */
  kind?: InputMaybe<WarrantyKind>;
  /** kind is one of these. */
  kindIn?: InputMaybe<Array<WarrantyKind>>;
  /** kind is not this. */
  kindNEQ?: InputMaybe<WarrantyKind>;
  /** kind is none of these. */
  kindNotIn?: InputMaybe<Array<WarrantyKind>>;
  /** This does not hold. */
  not?: InputMaybe<WarrantyWhereInput>;
  /** note is this. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** note contains this. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** note contains this, upper and lower case alike. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** note is this, upper and lower case alike. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** note is more than this. */
  noteGT?: InputMaybe<Scalars['String']['input']>;
  /** note is at least this. */
  noteGTE?: InputMaybe<Scalars['String']['input']>;
  /** note begins with this. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** note ends with this. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** note is one of these. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** note is less than this. */
  noteLT?: InputMaybe<Scalars['String']['input']>;
  /** note is at most this. */
  noteLTE?: InputMaybe<Scalars['String']['input']>;
  /** note is not this. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** note is none of these. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<WarrantyWhereInput>>;
  /** product unit id is this. */
  productUnitID?: InputMaybe<Scalars['ID']['input']>;
  /** product unit id is one of these. */
  productUnitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** product unit id is not this. */
  productUnitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** product unit id is none of these. */
  productUnitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** starts on is this. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is more than this. */
  startsOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is at least this. */
  startsOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is one of these. */
  startsOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** starts on is less than this. */
  startsOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is at most this. */
  startsOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is not this. */
  startsOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** starts on is none of these. */
  startsOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** updated at is this. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is more than this. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at least this. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is one of these. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** updated at is less than this. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is at most this. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is not this. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** updated at is none of these. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** version is this. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** version is more than this. */
  versionGT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at least this. */
  versionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is one of these. */
  versionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** version is less than this. */
  versionLT?: InputMaybe<Scalars['Int']['input']>;
  /** version is at most this. */
  versionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** version is not this. */
  versionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** version is none of these. */
  versionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** warranty policy id is this. */
  warrantyPolicyID?: InputMaybe<Scalars['ID']['input']>;
  /** warranty policy id is one of these. */
  warrantyPolicyIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** warranty policy id is not set. */
  warrantyPolicyIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** warranty policy id is not this. */
  warrantyPolicyIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** warranty policy id is none of these. */
  warrantyPolicyIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** warranty policy id is set. */
  warrantyPolicyIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The records that wait for one kind of work. */
export type WorkQueue = {
  __typename?: 'WorkQueue';
  /** How many records wait. */
  count: Scalars['Int']['output'];
  /** What is to be done. */
  kind: WorkQueueKind;
  /** On how many of them the promised arrival is over and work has not begun. */
  overdue: Scalars['Int']['output'];
  /** The records: those whose promised arrival is over or nearest first, then those reported first. */
  serviceRecords: Array<ServiceRecord>;
};


/** The records that wait for one kind of work. */
export type WorkQueueServiceRecordsArgs = {
  limit?: Scalars['Int']['input'];
};

/** A kind of work that waits for somebody. */
export type WorkQueueKind =
  /** The promised arrival is near or over, and nobody has begun. */
  | 'ARRIVAL'
  /** Reviewed, to be confirmed with the customer and archived. */
  | 'CLOSE'
  /** A complaint that is not settled. */
  | 'COMPLAINT'
  /** Somebody is to be sent. */
  | 'DISPATCH'
  /** Not ended, and the viewer is responsible for it. */
  | 'OWN'
  /** On hold until parts come. */
  | 'PARTS'
  /** Triaged, the repair plan is to be chosen. */
  | 'PLAN'
  /** The customer has not been answered yet. */
  | 'REPLY'
  /** Done, the head's review is due. */
  | 'REVIEW'
  /** Registered, nobody has looked at it yet. */
  | 'TRIAGE';

/** The working days of a year 工作日历, by the State Council's notice on public holidays. */
export type WorkingYear = {
  __typename?: 'WorkingYear';
  /** Every day of the year, in order. */
  days: Array<WorkingYearDay>;
  /** Whether the public holidays of the year are published and known here. Where they are not, only the days of the week are told: every Monday to Friday a working day. */
  published: Scalars['Boolean']['output'];
  /** How many working days the year has. */
  workingDays: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A day of the working calendar. */
export type WorkingYearDay = {
  __typename?: 'WorkingYearDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** The public holiday on which people are off, or for which they make up; none on other days. */
  holiday?: Maybe<PublicHoliday>;
  /** Whether people work on it, and why. */
  kind: DayKind;
};

export type PaletteLookupQueryVariables = Exact<{
  term: Scalars['String']['input'];
  serviceRecords: Scalars['Boolean']['input'];
  customers: Scalars['Boolean']['input'];
  productUnits: Scalars['Boolean']['input'];
  products: Scalars['Boolean']['input'];
  parts: Scalars['Boolean']['input'];
  users: Scalars['Boolean']['input'];
}>;


export type PaletteLookupQuery = { __typename?: 'Query', lookup: { __typename?: 'Lookup', serviceRecords?: Array<{ __typename?: 'ServiceRecord', id: string, number: string, symptom: string, customer: { __typename?: 'Customer', id: string, name: string } }>, customers?: Array<{ __typename?: 'Customer', id: string, name: string, code: string }>, productUnits?: Array<{ __typename?: 'ProductUnit', id: string, serialNumber: string, product: { __typename?: 'Product', id: string, model: string, name: string } }>, products?: Array<{ __typename?: 'Product', id: string, model: string, name: string }>, parts?: Array<{ __typename?: 'Part', id: string, code: string, name: string }>, users?: Array<{ __typename?: 'User', id: string, name: string, username: string, department: { __typename?: 'Department', id: string, name: string } }> } };

export type CustomerOptionFragment = { __typename?: 'Customer', id: string, code: string, name: string } & { ' $fragmentName'?: 'CustomerOptionFragment' };

export type CustomerSelectOptionsQueryVariables = Exact<{
  term: Scalars['String']['input'];
}>;


export type CustomerSelectOptionsQuery = { __typename?: 'Query', lookup: { __typename?: 'Lookup', customers: Array<(
      { __typename?: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
    )> } };

export type CustomerSelectChosenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CustomerSelectChosenQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | (
      { __typename?: 'Customer' }
      & { ' $fragmentRefs'?: { 'CustomerOptionFragment': CustomerOptionFragment } }
    )
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type PartOptionFragment = { __typename?: 'Part', id: string, code: string, name: string, unitPrice: number } & { ' $fragmentName'?: 'PartOptionFragment' };

export type PartSelectOptionsQueryVariables = Exact<{
  term: Scalars['String']['input'];
}>;


export type PartSelectOptionsQuery = { __typename?: 'Query', parts: { __typename?: 'PartConnection', edges?: Array<{ __typename?: 'PartEdge', node?: (
        { __typename?: 'Part' }
        & { ' $fragmentRefs'?: { 'PartOptionFragment': PartOptionFragment } }
      ) | null } | null> | null } };

export type PartSelectChosenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PartSelectChosenQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | (
      { __typename?: 'Part' }
      & { ' $fragmentRefs'?: { 'PartOptionFragment': PartOptionFragment } }
    )
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type PersonOptionFragment = { __typename?: 'User', id: string, name: string, role: Role, department: { __typename?: 'Department', id: string, name: string } } & { ' $fragmentName'?: 'PersonOptionFragment' };

export type PersonSelectOptionsQueryVariables = Exact<{
  term: Scalars['String']['input'];
}>;


export type PersonSelectOptionsQuery = { __typename?: 'Query', users: { __typename?: 'UserConnection', edges?: Array<{ __typename?: 'UserEdge', node?: (
        { __typename?: 'User' }
        & { ' $fragmentRefs'?: { 'PersonOptionFragment': PersonOptionFragment } }
      ) | null } | null> | null } };

export type PersonSelectChosenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonSelectChosenQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | (
      { __typename?: 'User' }
      & { ' $fragmentRefs'?: { 'PersonOptionFragment': PersonOptionFragment } }
    )
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type PolicySelectOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicySelectOptionsQuery = { __typename?: 'Query', warrantyPolicies: { __typename?: 'WarrantyPolicyConnection', edges?: Array<{ __typename?: 'WarrantyPolicyEdge', node?: { __typename?: 'WarrantyPolicy', id: string, code: string, name: string } | null } | null> | null } };

export type PolicyTermsFragment = { __typename?: 'WarrantyPolicy', refundDays: number, exchangeDays: number, repairMonths: number, mainPartMonths: number, failedRepairsForExchange: number, stopsUnderRepair: boolean, stopsWaitingForParts: boolean, exchangeRestarts: boolean } & { ' $fragmentName'?: 'PolicyTermsFragment' };

export type ProductOptionFragment = { __typename?: 'Product', id: string, model: string, name: string } & { ' $fragmentName'?: 'ProductOptionFragment' };

export type ProductSelectOptionsQueryVariables = Exact<{
  term: Scalars['String']['input'];
}>;


export type ProductSelectOptionsQuery = { __typename?: 'Query', products: { __typename?: 'ProductConnection', edges?: Array<{ __typename?: 'ProductEdge', node?: (
        { __typename?: 'Product' }
        & { ' $fragmentRefs'?: { 'ProductOptionFragment': ProductOptionFragment } }
      ) | null } | null> | null } };

export type ProductSelectChosenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProductSelectChosenQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | (
      { __typename?: 'Product' }
      & { ' $fragmentRefs'?: { 'ProductOptionFragment': ProductOptionFragment } }
    )
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type UnitOptionFragment = { __typename?: 'ProductUnit', id: string, serialNumber: string, product: { __typename?: 'Product', id: string, model: string, name: string } } & { ' $fragmentName'?: 'UnitOptionFragment' };

export type UnitSelectOptionsQueryVariables = Exact<{
  where: ProductUnitWhereInput;
}>;


export type UnitSelectOptionsQuery = { __typename?: 'Query', productUnits: { __typename?: 'ProductUnitConnection', edges?: Array<{ __typename?: 'ProductUnitEdge', node?: (
        { __typename?: 'ProductUnit' }
        & { ' $fragmentRefs'?: { 'UnitOptionFragment': UnitOptionFragment } }
      ) | null } | null> | null } };

export type UnitSelectChosenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UnitSelectChosenQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | (
      { __typename?: 'ProductUnit' }
      & { ' $fragmentRefs'?: { 'UnitOptionFragment': UnitOptionFragment } }
    )
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type WarrantyAnswerFragment = { __typename?: 'WarrantyRights', day: string, coverage: WarrantyCoverage, chargeClass: ChargeClass, steps: Array<string>, repair: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, mainPartRepair: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, exchange: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, refund: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null } } & { ' $fragmentName'?: 'WarrantyAnswerFragment' };

export type UnitWarrantyRightsQueryVariables = Exact<{
  unit: Scalars['ID']['input'];
  day?: InputMaybe<Scalars['Date']['input']>;
}>;


export type UnitWarrantyRightsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit', id: string, warrantyRights: (
        { __typename?: 'WarrantyRights' }
        & { ' $fragmentRefs'?: { 'WarrantyAnswerFragment': WarrantyAnswerFragment } }
      ) }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type SessionItemFragment = { __typename?: 'Session', id: string, startedAt: string, lastUsedAt: string, userAgent: string, ip: string } & { ' $fragmentName'?: 'SessionItemFragment' };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { __typename?: 'Mutation', endSession: { __typename?: 'EndSessionPayload', session: { __typename?: 'Session', id: string, endedAt?: string | null } } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', sessionID: string, role: Role, user: (
      { __typename?: 'User', id: string }
      & { ' $fragmentRefs'?: { 'OwnFactsFragment': OwnFactsFragment } }
    ), sessions: Array<(
      { __typename?: 'Session', id: string }
      & { ' $fragmentRefs'?: { 'SessionItemFragment': SessionItemFragment } }
    )> } | null };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndOtherSessionsMutation = { __typename?: 'Mutation', endSessions: { __typename?: 'EndSessionsPayload', ended: number } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename?: 'Mutation', changePassword: { __typename?: 'ChangePasswordPayload', viewer: { __typename?: 'Viewer', user: { __typename?: 'User', id: string, passwordChangedAt?: string | null } } } };

export type OwnFactsFragment = { __typename?: 'User', id: string, version: number, username: string, name: string, phone: string, email: string, language: string, passwordChangedAt?: string | null, department: { __typename?: 'Department', id: string, name: string } } & { ' $fragmentName'?: 'OwnFactsFragment' };

export type UpdateOwnAccountMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateOwnAccountMutation = { __typename?: 'Mutation', updateUser: { __typename?: 'UpdateUserPayload', user: (
      { __typename?: 'User', id: string }
      & { ' $fragmentRefs'?: { 'OwnFactsFragment': OwnFactsFragment } }
    ) } };

export type CustomerFactsFragment = { __typename?: 'Customer', id: string, version: number, code: string, name: string, kind: CustomerKind, tier: CustomerTier, serviceZone: ServiceZone, region: string, address?: string | null, phone?: string | null, email?: string | null, note: string } & { ' $fragmentName'?: 'CustomerFactsFragment' };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { __typename?: 'Mutation', createCustomer: { __typename?: 'CreateCustomerPayload', customer: { __typename?: 'Customer', id: string } } };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { __typename?: 'Mutation', updateCustomer: { __typename?: 'UpdateCustomerPayload', customer: { __typename?: 'Customer', id: string } } };

export type ContactFactsFragment = { __typename?: 'Contact', id: string, version: number, name: string, title: string, phone?: string | null, email?: string | null, main: boolean } & { ' $fragmentName'?: 'ContactFactsFragment' };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { __typename?: 'Mutation', addContact: { __typename?: 'AddContactPayload', contact: { __typename?: 'Contact', id: string, customer: { __typename?: 'Customer', id: string } } } };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { __typename?: 'Mutation', updateContact: { __typename?: 'UpdateContactPayload', contact: { __typename?: 'Contact', id: string } } };

export type CustomerContactsFragment = { __typename?: 'Customer', id: string, contacts?: Array<(
    { __typename?: 'Contact', id: string }
    & { ' $fragmentRefs'?: { 'ContactFactsFragment': ContactFactsFragment } }
  )> | null } & { ' $fragmentName'?: 'CustomerContactsFragment' };

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;


export type RemoveContactMutation = { __typename?: 'Mutation', removeContact: { __typename?: 'RemoveContactPayload', customer: { __typename?: 'Customer', id: string, contacts?: Array<{ __typename?: 'Contact', id: string }> | null } } };

export type CustomerArchiveQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CustomerArchiveQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | (
      { __typename: 'Customer', id: string }
      & { ' $fragmentRefs'?: { 'CustomerFactsFragment': CustomerFactsFragment;'CustomerContactsFragment': CustomerContactsFragment;'ArchiveUnitsFragment': ArchiveUnitsFragment;'ArchiveRecordsFragment': ArchiveRecordsFragment } }
    )
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null, visits: { __typename?: 'VisitConnection', totalCount: number, edges?: Array<{ __typename?: 'VisitEdge', node?: (
        { __typename?: 'Visit', id: string }
        & { ' $fragmentRefs'?: { 'ArchiveVisitFragment': ArchiveVisitFragment } }
      ) | null } | null> | null }, warranties: { __typename?: 'WarrantyConnection', totalCount: number, edges?: Array<{ __typename?: 'WarrantyEdge', node?: (
        { __typename?: 'Warranty', id: string }
        & { ' $fragmentRefs'?: { 'ArchiveCoverFragment': ArchiveCoverFragment } }
      ) | null } | null> | null } };

export type ArchiveUnitsFragment = { __typename?: 'Customer', id: string, productUnits: { __typename?: 'ProductUnitConnection', totalCount: number, edges?: Array<{ __typename?: 'ProductUnitEdge', node?: { __typename?: 'ProductUnit', id: string, serialNumber: string, status: UnitStatus, shippedOn?: string | null, installedOn?: string | null, acceptedOn?: string | null, product: { __typename?: 'Product', id: string, model: string, name: string }, warrantyRights: { __typename?: 'WarrantyRights', coverage: WarrantyCoverage, repair: { __typename?: 'WarrantyEntitlement', until?: string | null } } } | null } | null> | null } } & { ' $fragmentName'?: 'ArchiveUnitsFragment' };

export type ArchiveRecordsFragment = { __typename?: 'Customer', id: string, records: { __typename?: 'ServiceRecordConnection', totalCount: number, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: (
        { __typename?: 'ServiceRecord' }
        & { ' $fragmentRefs'?: { 'ArchiveRecordFragment': ArchiveRecordFragment } }
      ) | null } | null> | null }, complaints: { __typename?: 'ServiceRecordConnection', totalCount: number, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: (
        { __typename?: 'ServiceRecord' }
        & { ' $fragmentRefs'?: { 'ArchiveRecordFragment': ArchiveRecordFragment } }
      ) | null } | null> | null } } & { ' $fragmentName'?: 'ArchiveRecordsFragment' };

export type ArchiveRecordFragment = { __typename?: 'ServiceRecord', id: string, number: string, kind: ServiceRecordKind, status: ServiceRecordStatus, symptom: string, reportedAt: string, closedAt?: string | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string } | null } & { ' $fragmentName'?: 'ArchiveRecordFragment' };

export type ArchiveVisitFragment = { __typename?: 'Visit', id: string, number: string, status: VisitStatus, purpose: string, workDone: string, plannedStart: string, arrivedAt?: string | null, opinion?: CustomerOpinion | null, opinionNote: string, signedBy: string, signedAt?: string | null, technicians?: Array<{ __typename?: 'User', id: string, name: string }> | null, signature?: { __typename?: 'Attachment', id: string } | null, serviceRecord: { __typename?: 'ServiceRecord', id: string, number: string } } & { ' $fragmentName'?: 'ArchiveVisitFragment' };

export type ArchiveCoverFragment = { __typename?: 'Warranty', id: string, kind: WarrantyKind, startsOn: string, endsOn: string, contractNumber: string, note: string, productUnit: { __typename?: 'ProductUnit', id: string, serialNumber: string } } & { ' $fragmentName'?: 'ArchiveCoverFragment' };

export type CustomerRowFragment = { __typename?: 'Customer', id: string, code: string, name: string, kind: CustomerKind, tier: CustomerTier, serviceZone: ServiceZone, region: string, phone?: string | null, updatedAt: string, units: { __typename?: 'ProductUnitConnection', totalCount: number }, openRecords: { __typename?: 'ServiceRecordConnection', totalCount: number } } & { ' $fragmentName'?: 'CustomerRowFragment' };

export type CustomersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: CustomerOrder;
  where: CustomerWhereInput;
}>;


export type CustomersQuery = { __typename?: 'Query', customers: { __typename?: 'CustomerConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'CustomerEdge', node?: (
        { __typename?: 'Customer' }
        & { ' $fragmentRefs'?: { 'CustomerRowFragment': CustomerRowFragment } }
      ) | null } | null> | null } };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { __typename?: 'Mutation', createDepartment: { __typename?: 'CreateDepartmentPayload', department: { __typename?: 'Department', id: string } } };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { __typename?: 'Mutation', updateDepartment: { __typename?: 'UpdateDepartmentPayload', department: { __typename?: 'Department', id: string, version: number, name: string, active: boolean } } };

export type DepartmentItemFragment = { __typename?: 'Department', id: string, version: number, code: string, name: string, parentID?: string | null, position: number, active: boolean, people: { __typename?: 'UserConnection', totalCount: number }, openRecords: { __typename?: 'ServiceRecordConnection', totalCount: number } } & { ' $fragmentName'?: 'DepartmentItemFragment' };

export type DepartmentTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentTreeQuery = { __typename?: 'Query', departments: { __typename?: 'DepartmentConnection', edges?: Array<{ __typename?: 'DepartmentEdge', node?: (
        { __typename?: 'Department' }
        & { ' $fragmentRefs'?: { 'DepartmentItemFragment': DepartmentItemFragment } }
      ) | null } | null> | null } };

export type MoveDepartmentMutationVariables = Exact<{
  input: MoveDepartmentInput;
}>;


export type MoveDepartmentMutation = { __typename?: 'Mutation', moveDepartment: { __typename?: 'MoveDepartmentPayload', department: { __typename?: 'Department', id: string, version: number, parentID?: string | null, position: number } } };

export type MyDayDoneFragment = { __typename?: 'Visit', id: string, status: VisitStatus, plannedStart: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, customer: { __typename?: 'Customer', id: string, name: string }, product?: { __typename?: 'Product', id: string, model: string, name: string } | null } } & { ' $fragmentName'?: 'MyDayDoneFragment' };

export type MyDayCardFragment = (
  { __typename?: 'Visit', id: string, number: string, status: VisitStatus, purpose: string, plannedStart: string, technicians?: Array<{ __typename?: 'User', id: string, name: string }> | null, serviceRecord: { __typename?: 'ServiceRecord', id: string, symptom: string, severity: Severity, chargeClass: ChargeClass, promisedAt?: string | null, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, customer: { __typename?: 'Customer', id: string, name: string, phone?: string | null, address?: string | null }, product?: { __typename?: 'Product', id: string, model: string, name: string } | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string } | null } }
  & { ' $fragmentRefs'?: { 'MyDayVisitTimeFragment': MyDayVisitTimeFragment;'MyDayProgressFragment': MyDayProgressFragment } }
) & { ' $fragmentName'?: 'MyDayCardFragment' };

export type MyDayVisitTimeFragment = { __typename?: 'Visit', id: string, status: VisitStatus, plannedStart: string, plannedEnd?: string | null } & { ' $fragmentName'?: 'MyDayVisitTimeFragment' };

export type MyDayQueryVariables = Exact<{
  days: VisitWhereInput;
  earlier: VisitWhereInput;
  withEarlier: Scalars['Boolean']['input'];
}>;


export type MyDayQuery = { __typename?: 'Query', days: { __typename?: 'VisitConnection', edges?: Array<{ __typename?: 'VisitEdge', node?: (
        { __typename?: 'Visit' }
        & { ' $fragmentRefs'?: { 'MyDayListedFragment': MyDayListedFragment } }
      ) | null } | null> | null }, earlier?: { __typename?: 'VisitConnection', edges?: Array<{ __typename?: 'VisitEdge', node?: (
        { __typename?: 'Visit' }
        & { ' $fragmentRefs'?: { 'MyDayListedFragment': MyDayListedFragment } }
      ) | null } | null> | null } };

export type MyDayListedFragment = (
  { __typename?: 'Visit', id: string, status: VisitStatus, plannedStart: string, allowedActions: Array<ServiceAction>, serviceRecord: { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction> } }
  & { ' $fragmentRefs'?: { 'MyDayCardFragment': MyDayCardFragment;'MyDayDoneFragment': MyDayDoneFragment } }
) & { ' $fragmentName'?: 'MyDayListedFragment' };

export type MyDayFormFragment = { __typename?: 'Visit', id: string, arrivedAt?: string | null, findings: string, workDone: string, technicians?: Array<{ __typename?: 'User', id: string }> | null, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, part: { __typename?: 'Part', id: string, name: string, unitOfMeasure: string } }> | null, serviceRecord: { __typename?: 'ServiceRecord', id: string, chargeClass: ChargeClass, callerName?: string | null, faultCode: string, cause: string, outcome?: Outcome | null, workDone: string, labourCharge: number, travelCharge: number, visits?: Array<{ __typename?: 'Visit', id: string, plannedStart: string, workDone: string }> | null, customer: { __typename?: 'Customer', id: string, name: string, kind: CustomerKind } } } & { ' $fragmentName'?: 'MyDayFormFragment' };

export type MyDayPartFragment = { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string } & { ' $fragmentName'?: 'MyDayPartFragment' };

export type MyDayPartsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  where: PartWhereInput;
}>;


export type MyDayPartsQuery = { __typename?: 'Query', parts: { __typename?: 'PartConnection', edges?: Array<{ __typename?: 'PartEdge', node?: (
        { __typename?: 'Part' }
        & { ' $fragmentRefs'?: { 'MyDayPartFragment': MyDayPartFragment } }
      ) | null } | null> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MyDayProgressFragment = { __typename?: 'Visit', id: string, version: number, status: VisitStatus, dispatchedAt: string, departedAt?: string | null, arrivedAt?: string | null, finishedAt?: string | null, signedAt?: string | null, returnedAt?: string | null, allowedActions: Array<ServiceAction>, serviceRecord: (
    { __typename?: 'ServiceRecord' }
    & { ' $fragmentRefs'?: { 'MyDayRecordProgressFragment': MyDayRecordProgressFragment } }
  ) } & { ' $fragmentName'?: 'MyDayProgressFragment' };

export type MyDayRecordProgressFragment = { __typename?: 'ServiceRecord', id: string, version: number, status: ServiceRecordStatus, allowedActions: Array<ServiceAction> } & { ' $fragmentName'?: 'MyDayRecordProgressFragment' };

export type MyDayDepartMutationVariables = Exact<{
  input: DepartVisitInput;
}>;


export type MyDayDepartMutation = { __typename?: 'Mutation', outcome: { __typename?: 'DepartVisitPayload', visit?: (
      { __typename?: 'Visit' }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    ) | null } };

export type MyDayArriveMutationVariables = Exact<{
  input: ArriveVisitInput;
}>;


export type MyDayArriveMutation = { __typename?: 'Mutation', outcome: { __typename?: 'ArriveVisitPayload', visit?: (
      { __typename?: 'Visit' }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    ) | null } };

export type MyDayFinishMutationVariables = Exact<{
  input: FinishVisitInput;
}>;


export type MyDayFinishMutation = { __typename?: 'Mutation', outcome: { __typename?: 'FinishVisitPayload', visit?: (
      { __typename?: 'Visit' }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    ) | null } };

export type MyDaySignOffMutationVariables = Exact<{
  input: SignOffVisitInput;
}>;


export type MyDaySignOffMutation = { __typename?: 'Mutation', outcome: { __typename?: 'SignOffVisitPayload', visit?: (
      { __typename?: 'Visit' }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    ) | null } };

export type MyDayReturnMutationVariables = Exact<{
  input: ReturnVisitInput;
}>;


export type MyDayReturnMutation = { __typename?: 'Mutation', outcome: { __typename?: 'ReturnVisitPayload', visit?: (
      { __typename?: 'Visit' }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    ) | null } };

export type MyDayCompleteMutationVariables = Exact<{
  input: CompleteServiceRecordInput;
}>;


export type MyDayCompleteMutation = { __typename?: 'Mutation', outcome: { __typename?: 'CompleteServiceRecordPayload', serviceRecord?: (
      { __typename?: 'ServiceRecord' }
      & { ' $fragmentRefs'?: { 'MyDayRecordProgressFragment': MyDayRecordProgressFragment } }
    ) | null } };

export type MyDayPhotoMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type MyDayPhotoMutation = { __typename?: 'Mutation', outcome: { __typename?: 'AddAttachmentPayload', serviceRecord?: (
      { __typename?: 'ServiceRecord' }
      & { ' $fragmentRefs'?: { 'MyDayRecordProgressFragment': MyDayRecordProgressFragment } }
    ) | null } };

export type MyDayProgressNowQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MyDayProgressNowQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | (
      { __typename: 'Visit', id: string }
      & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment } }
    )
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type MyDayChangesSubscriptionVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
}>;


export type MyDayChangesSubscription = { __typename?: 'Subscription', serviceRecordChanged: { __typename?: 'ServiceRecordChange', at: string, action: ServiceAction } };

export type MyDayPhotosFragment = { __typename?: 'Visit', id: string, number: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction>, customer: { __typename?: 'Customer', id: string, name: string }, attachments?: Array<{ __typename?: 'Attachment', id: string, name: string, kind: AttachmentKind }> | null } } & { ' $fragmentName'?: 'MyDayPhotosFragment' };

export type MyDayPlaceFragment = { __typename?: 'Visit', id: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, customer: { __typename?: 'Customer', id: string, name: string, phone?: string | null, address?: string | null, contacts?: Array<{ __typename?: 'Contact', id: string, name: string, title: string, phone?: string | null, main: boolean }> | null } } } & { ' $fragmentName'?: 'MyDayPlaceFragment' };

export type MyDayProblemFragment = { __typename?: 'Visit', id: string, purpose: string, plannedStart: string, plannedEnd?: string | null, technicians?: Array<{ __typename?: 'User', id: string, name: string }> | null, serviceRecord: { __typename?: 'ServiceRecord', id: string, kind: ServiceRecordKind, severity: Severity, chargeClass: ChargeClass, symptom: string, faultCode: string, customerWish: string, promisedAt?: string | null, plan?: RepairPlan | null, planNote: string } } & { ' $fragmentName'?: 'MyDayProblemFragment' };

export type MyDayTimelineFragment = { __typename?: 'Visit', id: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, number: string, events: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: { __typename?: 'ServiceEvent', id: string, at: string, action: ServiceAction, note: string, actor?: { __typename?: 'User', id: string, name: string } | null } | null } | null> | null } } } & { ' $fragmentName'?: 'MyDayTimelineFragment' };

export type MyDayUnitFragment = { __typename?: 'Visit', id: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, product?: { __typename?: 'Product', id: string, model: string, name: string } | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string, installedOn?: string | null, siteAddress?: string | null, promises: string } | null } } & { ' $fragmentName'?: 'MyDayUnitFragment' };

export type MyDayWorkFragment = { __typename?: 'Visit', id: string, findings: string, workDone: string, labourMinutes: number, finishedAt?: string | null, opinion?: CustomerOpinion | null, opinionNote: string, signedBy: string, signedAt?: string | null, signature?: { __typename?: 'Attachment', id: string } | null, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, part: { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string } }> | null, openIssues?: Array<{ __typename?: 'OpenIssue', id: string, description: string, dueOn?: string | null, settledAt?: string | null }> | null } & { ' $fragmentName'?: 'MyDayWorkFragment' };

export type MyDayVisitPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MyDayVisitPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | (
      { __typename: 'Visit', id: string }
      & { ' $fragmentRefs'?: { 'MyDayVisitFragment': MyDayVisitFragment } }
    )
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type MyDayVisitFragment = (
  { __typename?: 'Visit', id: string, number: string, serviceRecord: { __typename?: 'ServiceRecord', id: string, number: string, customer: { __typename?: 'Customer', id: string, name: string } } }
  & { ' $fragmentRefs'?: { 'MyDayProgressFragment': MyDayProgressFragment;'MyDayPlaceFragment': MyDayPlaceFragment;'MyDayProblemFragment': MyDayProblemFragment;'MyDayUnitFragment': MyDayUnitFragment;'MyDayWorkFragment': MyDayWorkFragment;'MyDayPhotosFragment': MyDayPhotosFragment;'MyDayTimelineFragment': MyDayTimelineFragment;'MyDayFormFragment': MyDayFormFragment } }
) & { ' $fragmentName'?: 'MyDayVisitFragment' };

export type PartFactsFragment = { __typename?: 'Part', id: string, version: number, code: string, name: string, unitOfMeasure: string, supplier: string, unitCost?: number | null, unitPrice: number, safetyStock: number, mainPart: boolean, obsolete: boolean, active: boolean } & { ' $fragmentName'?: 'PartFactsFragment' };

export type CreatePartMutationVariables = Exact<{
  input: CreatePartInput;
}>;


export type CreatePartMutation = { __typename?: 'Mutation', createPart: { __typename?: 'CreatePartPayload', part: { __typename?: 'Part', id: string } } };

export type UpdatePartMutationVariables = Exact<{
  input: UpdatePartInput;
}>;


export type UpdatePartMutation = { __typename?: 'Mutation', updatePart: { __typename?: 'UpdatePartPayload', part: { __typename?: 'Part', id: string } } };

export type PartPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PartPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | (
      { __typename: 'Part', id: string }
      & { ' $fragmentRefs'?: { 'PartFactsFragment': PartFactsFragment;'PartUsesFragment': PartUsesFragment } }
    )
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type PartUsesFragment = { __typename?: 'Part', id: string, partUsages: { __typename?: 'PartUsageConnection', totalCount: number, edges?: Array<{ __typename?: 'PartUsageEdge', node?: { __typename?: 'PartUsage', id: string, quantity: number, unitPrice: number, serialNumber: string, createdAt: string, usedBy?: { __typename?: 'User', id: string, name: string } | null, serviceRecord: { __typename?: 'ServiceRecord', id: string, number: string, customer: { __typename?: 'Customer', id: string, name: string }, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string } | null } } | null } | null> | null } } & { ' $fragmentName'?: 'PartUsesFragment' };

export type PartRowFragment = { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string, supplier: string, unitCost?: number | null, unitPrice: number, safetyStock: number, mainPart: boolean, obsolete: boolean, active: boolean } & { ' $fragmentName'?: 'PartRowFragment' };

export type PartsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: PartOrder;
  where: PartWhereInput;
}>;


export type PartsQuery = { __typename?: 'Query', parts: { __typename?: 'PartConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'PartEdge', node?: (
        { __typename?: 'Part' }
        & { ' $fragmentRefs'?: { 'PartRowFragment': PartRowFragment } }
      ) | null } | null> | null } };

export type PrintFormQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PrintFormQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', company: { __typename?: 'CompanySettings', id: string, name: string, address: string, phone: string } }, node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | (
      { __typename: 'ServiceRecord', id: string }
      & { ' $fragmentRefs'?: { 'PrintRecordFragment': PrintRecordFragment } }
    )
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | (
      { __typename: 'Visit', id: string, serviceRecord: (
        { __typename?: 'ServiceRecord', id: string }
        & { ' $fragmentRefs'?: { 'PrintRecordFragment': PrintRecordFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'PrintVisitFragment': PrintVisitFragment } }
    )
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type PrintRecordFragment = { __typename?: 'ServiceRecord', id: string, number: string, kind: ServiceRecordKind, channel: ServiceChannel, severity: Severity, chargeClass: ChargeClass, symptom: string, faultCode: string, customerWish: string, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, reportedAt: string, promisedAt?: string | null, plannedAt?: string | null, plan?: RepairPlan | null, planNote: string, workDone: string, cause: string, outcome?: Outcome | null, confirmation?: CustomerConfirmation | null, confirmationNote: string, confirmedAt?: string | null, completedAt?: string | null, reviewNote: string, reviewedAt?: string | null, labourCharge: number, travelCharge: number, partsCharge: number, customer: { __typename?: 'Customer', id: string, code: string, name: string, phone?: string | null, address?: string | null, region: string }, product?: { __typename?: 'Product', id: string, model: string, name: string } | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string, orderNumber: string, contractNumber: string, jobNumber: string, shippedOn?: string | null, purchasedOn?: string | null, installedOn?: string | null, acceptedOn?: string | null, warranties?: Array<{ __typename?: 'Warranty', id: string, kind: WarrantyKind, startsOn: string, endsOn: string }> | null } | null, department?: { __typename?: 'Department', id: string, name: string } | null, owner?: { __typename?: 'User', id: string, name: string } | null, registeredBy?: { __typename?: 'User', id: string, name: string } | null, completedBy?: { __typename?: 'User', id: string, name: string } | null, reviewedBy?: { __typename?: 'User', id: string, name: string } | null, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, serialNumber: string, part: { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string } }> | null, attachments?: Array<{ __typename?: 'Attachment', id: string, name: string, kind: AttachmentKind }> | null, replies: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: { __typename?: 'ServiceEvent', id: string, at: string, note: string, actor?: { __typename?: 'User', id: string, name: string } | null } | null } | null> | null }, visits?: Array<(
    { __typename?: 'Visit' }
    & { ' $fragmentRefs'?: { 'PrintVisitFragment': PrintVisitFragment } }
  )> | null } & { ' $fragmentName'?: 'PrintRecordFragment' };

export type PrintVisitFragment = { __typename?: 'Visit', id: string, number: string, status: VisitStatus, purpose: string, plannedStart: string, plannedEnd?: string | null, dispatchedAt: string, departedAt?: string | null, arrivedAt?: string | null, finishedAt?: string | null, returnedAt?: string | null, findings: string, workDone: string, labourMinutes: number, opinion?: CustomerOpinion | null, opinionNote: string, signedBy: string, signedAt?: string | null, signature?: { __typename?: 'Attachment', id: string } | null, technicians?: Array<{ __typename?: 'User', id: string, name: string, phone: string }> | null, dispatchedBy?: { __typename?: 'User', id: string, name: string } | null, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, serialNumber: string, part: { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string } }> | null, openIssues?: Array<{ __typename?: 'OpenIssue', id: string, description: string, dueOn?: string | null, settledAt?: string | null, owner?: { __typename?: 'User', id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'PrintVisitFragment' };

export type ProductFactsFragment = { __typename?: 'Product', id: string, version: number, model: string, name: string, category: string, brand: string, standard: string, active: boolean, warrantyPolicyID?: string | null } & { ' $fragmentName'?: 'ProductFactsFragment' };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { __typename?: 'Mutation', createProduct: { __typename?: 'CreateProductPayload', product: { __typename?: 'Product', id: string } } };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { __typename?: 'Mutation', updateProduct: { __typename?: 'UpdateProductPayload', product: { __typename?: 'Product', id: string } } };

export type ProductPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProductPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | (
      { __typename: 'Product', id: string, warrantyPolicy?: (
        { __typename?: 'WarrantyPolicy', id: string, name: string }
        & { ' $fragmentRefs'?: { 'PolicyTermsFragment': PolicyTermsFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'ProductFactsFragment': ProductFactsFragment;'ProductUnitsFragment': ProductUnitsFragment } }
    )
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type ProductUnitsFragment = { __typename?: 'Product', id: string, productUnits: { __typename?: 'ProductUnitConnection', totalCount: number, edges?: Array<{ __typename?: 'ProductUnitEdge', node?: { __typename?: 'ProductUnit', id: string, serialNumber: string, status: UnitStatus, customer?: { __typename?: 'Customer', id: string, name: string } | null, warrantyRights: { __typename?: 'WarrantyRights', coverage: WarrantyCoverage, repair: { __typename?: 'WarrantyEntitlement', until?: string | null } } } | null } | null> | null } } & { ' $fragmentName'?: 'ProductUnitsFragment' };

export type ProductRowFragment = { __typename?: 'Product', id: string, model: string, name: string, category: string, brand: string, active: boolean, warrantyPolicy?: { __typename?: 'WarrantyPolicy', id: string, name: string } | null, units: { __typename?: 'ProductUnitConnection', totalCount: number } } & { ' $fragmentName'?: 'ProductRowFragment' };

export type ProductsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: ProductOrder;
  where: ProductWhereInput;
}>;


export type ProductsQuery = { __typename?: 'Query', products: { __typename?: 'ProductConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'ProductEdge', node?: (
        { __typename?: 'Product' }
        & { ' $fragmentRefs'?: { 'ProductRowFragment': ProductRowFragment } }
      ) | null } | null> | null } };

export type ServiceRecordPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ServiceRecordPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | (
      { __typename: 'ServiceRecord', id: string, number: string, allowedActions: Array<ServiceAction>, latest: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: { __typename?: 'ServiceEvent', id: string } | null } | null> | null } }
      & { ' $fragmentRefs'?: { 'RecordHeaderFragment': RecordHeaderFragment;'RecordProblemFragment': RecordProblemFragment;'RecordWorkFragment': RecordWorkFragment;'RecordVisitsFragment': RecordVisitsFragment;'RecordChargesFragment': RecordChargesFragment;'RecordIssuesFragment': RecordIssuesFragment;'RecordAttachmentsFragment': RecordAttachmentsFragment;'RecordCustomerFragment': RecordCustomerFragment;'RecordUnitFragment': RecordUnitFragment;'RecordPeopleFragment': RecordPeopleFragment;'EarlierRecordsOfFragment': EarlierRecordsOfFragment;'DialogRecordFragment': DialogRecordFragment } }
    )
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type AssignServiceRecordMutationVariables = Exact<{
  input: AssignServiceRecordInput;
}>;


export type AssignServiceRecordMutation = { __typename?: 'Mutation', assignServiceRecord: { __typename?: 'AssignServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type CompleteServiceRecordMutationVariables = Exact<{
  input: CompleteServiceRecordInput;
}>;


export type CompleteServiceRecordMutation = { __typename?: 'Mutation', completeServiceRecord: { __typename?: 'CompleteServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ConfirmServiceRecordMutationVariables = Exact<{
  input: ConfirmServiceRecordInput;
}>;


export type ConfirmServiceRecordMutation = { __typename?: 'Mutation', confirmServiceRecord: { __typename?: 'ConfirmServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type DispatchVisitMutationVariables = Exact<{
  input: DispatchVisitInput;
}>;


export type DispatchVisitMutation = { __typename?: 'Mutation', dispatchVisit: { __typename?: 'DispatchVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type EditServiceRecordMutationVariables = Exact<{
  input: EditServiceRecordInput;
}>;


export type EditServiceRecordMutation = { __typename?: 'Mutation', editServiceRecord: { __typename?: 'EditServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type FinishVisitMutationVariables = Exact<{
  input: FinishVisitInput;
}>;


export type FinishVisitMutation = { __typename?: 'Mutation', finishVisit: { __typename?: 'FinishVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type HoldServiceRecordMutationVariables = Exact<{
  input: HoldServiceRecordInput;
}>;


export type HoldServiceRecordMutation = { __typename?: 'Mutation', holdServiceRecord: { __typename?: 'HoldServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type OverrideChargeClassMutationVariables = Exact<{
  input: OverrideChargeClassInput;
}>;


export type OverrideChargeClassMutation = { __typename?: 'Mutation', overrideChargeClass: { __typename?: 'OverrideChargeClassPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type PlanServiceRecordMutationVariables = Exact<{
  input: PlanServiceRecordInput;
}>;


export type PlanServiceRecordMutation = { __typename?: 'Mutation', planServiceRecord: { __typename?: 'PlanServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type RaiseOpenIssueMutationVariables = Exact<{
  input: RaiseOpenIssueInput;
}>;


export type RaiseOpenIssueMutation = { __typename?: 'Mutation', raiseOpenIssue: { __typename?: 'RaiseOpenIssuePayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type RemovePartUsageMutationVariables = Exact<{
  input: RemovePartUsageInput;
}>;


export type RemovePartUsageMutation = { __typename?: 'Mutation', removePartUsage: { __typename?: 'RemovePartUsagePayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ReplyServiceRecordMutationVariables = Exact<{
  input: ReplyServiceRecordInput;
}>;


export type ReplyServiceRecordMutation = { __typename?: 'Mutation', replyServiceRecord: { __typename?: 'ReplyServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type SettleOpenIssueMutationVariables = Exact<{
  input: SettleOpenIssueInput;
}>;


export type SettleOpenIssueMutation = { __typename?: 'Mutation', settleOpenIssue: { __typename?: 'SettleOpenIssuePayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type SignOffVisitMutationVariables = Exact<{
  input: SignOffVisitInput;
}>;


export type SignOffVisitMutation = { __typename?: 'Mutation', signOffVisit: { __typename?: 'SignOffVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type TechniciansQueryVariables = Exact<{ [key: string]: never; }>;


export type TechniciansQuery = { __typename?: 'Query', users: { __typename?: 'UserConnection', edges?: Array<{ __typename?: 'UserEdge', node?: { __typename?: 'User', id: string, name: string, serviceZone?: ServiceZone | null, skills?: Array<string> | null, department: { __typename?: 'Department', id: string, name: string }, visits: { __typename?: 'VisitConnection', totalCount: number } } | null } | null> | null } };

export type TriageServiceRecordMutationVariables = Exact<{
  input: TriageServiceRecordInput;
}>;


export type TriageServiceRecordMutation = { __typename?: 'Mutation', triageServiceRecord: { __typename?: 'TriageServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type UsePartMutationVariables = Exact<{
  input: UsePartInput;
}>;


export type UsePartMutation = { __typename?: 'Mutation', usePart: { __typename?: 'UsePartPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type StartServiceRecordMutationVariables = Exact<{
  input: StartServiceRecordInput;
}>;


export type StartServiceRecordMutation = { __typename?: 'Mutation', startServiceRecord: { __typename?: 'StartServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ResumeServiceRecordMutationVariables = Exact<{
  input: ResumeServiceRecordInput;
}>;


export type ResumeServiceRecordMutation = { __typename?: 'Mutation', resumeServiceRecord: { __typename?: 'ResumeServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ReviewServiceRecordMutationVariables = Exact<{
  input: ReviewServiceRecordInput;
}>;


export type ReviewServiceRecordMutation = { __typename?: 'Mutation', reviewServiceRecord: { __typename?: 'ReviewServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type CloseServiceRecordMutationVariables = Exact<{
  input: CloseServiceRecordInput;
}>;


export type CloseServiceRecordMutation = { __typename?: 'Mutation', closeServiceRecord: { __typename?: 'CloseServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type SendBackServiceRecordMutationVariables = Exact<{
  input: SendBackServiceRecordInput;
}>;


export type SendBackServiceRecordMutation = { __typename?: 'Mutation', sendBackServiceRecord: { __typename?: 'SendBackServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ReopenServiceRecordMutationVariables = Exact<{
  input: ReopenServiceRecordInput;
}>;


export type ReopenServiceRecordMutation = { __typename?: 'Mutation', reopenServiceRecord: { __typename?: 'ReopenServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type CancelServiceRecordMutationVariables = Exact<{
  input: CancelServiceRecordInput;
}>;


export type CancelServiceRecordMutation = { __typename?: 'Mutation', cancelServiceRecord: { __typename?: 'CancelServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type DialogRecordFragment = { __typename?: 'ServiceRecord', id: string, version: number, status: ServiceRecordStatus, allowedActions: Array<ServiceAction>, kind: ServiceRecordKind, channel: ServiceChannel, severity: Severity, chargeClass: ChargeClass, symptom: string, faultCode: string, customerWish: string, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, promisedAt?: string | null, plan?: RepairPlan | null, planNote: string, workDone: string, cause: string, outcome?: Outcome | null, confirmation?: CustomerConfirmation | null, labourCharge: number, travelCharge: number, customerID: string, productUnitID?: string | null, productID?: string | null, departmentID?: string | null, ownerID?: string | null, customer: { __typename?: 'Customer', id: string, serviceZone: ServiceZone }, product?: { __typename?: 'Product', id: string, category: string } | null, visits?: Array<{ __typename?: 'Visit', id: string, number: string, version: number, status: VisitStatus, allowedActions: Array<ServiceAction>, plannedStart: string, findings: string, workDone: string }> | null, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, part: { __typename?: 'Part', id: string, name: string } }> | null, openIssues?: Array<{ __typename?: 'OpenIssue', id: string, description: string, settledAt?: string | null }> | null } & { ' $fragmentName'?: 'DialogRecordFragment' };

export type DepartVisitMutationVariables = Exact<{
  input: DepartVisitInput;
}>;


export type DepartVisitMutation = { __typename?: 'Mutation', departVisit: { __typename?: 'DepartVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ArriveVisitMutationVariables = Exact<{
  input: ArriveVisitInput;
}>;


export type ArriveVisitMutation = { __typename?: 'Mutation', arriveVisit: { __typename?: 'ArriveVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type ReturnVisitMutationVariables = Exact<{
  input: ReturnVisitInput;
}>;


export type ReturnVisitMutation = { __typename?: 'Mutation', returnVisit: { __typename?: 'ReturnVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitMutation = { __typename?: 'Mutation', cancelVisit: { __typename?: 'CancelVisitPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string } | null } };

export type MilestonesFragment = { __typename?: 'ServiceRecord', id: string, reportedAt: string, firstRepliedAt?: string | null, triagedAt?: string | null, plannedAt?: string | null, startedAt?: string | null, completedAt?: string | null, confirmedAt?: string | null, reviewedAt?: string | null, closedAt?: string | null, cancelledAt?: string | null } & { ' $fragmentName'?: 'MilestonesFragment' };

export type RecordActionsFragment = { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction>, triagedAt?: string | null, plan?: RepairPlan | null, completedAt?: string | null, confirmation?: CustomerConfirmation | null, visits?: Array<{ __typename?: 'Visit', id: string, status: VisitStatus, allowedActions: Array<ServiceAction>, technicians?: Array<{ __typename?: 'User', id: string }> | null }> | null } & { ' $fragmentName'?: 'RecordActionsFragment' };

export type RecordHeaderFragment = (
  { __typename?: 'ServiceRecord', id: string, number: string, kind: ServiceRecordKind, status: ServiceRecordStatus, severity: Severity, chargeClass: ChargeClass, chargeClassOverridden: boolean, createdAt: string, reportedAt: string, promisedAt?: string | null, startedAt?: string | null, holdReason?: HoldReason | null, moves: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: { __typename?: 'ServiceEvent', id: string, at: string } | null } | null> | null } }
  & { ' $fragmentRefs'?: { 'RecordActionsFragment': RecordActionsFragment;'MilestonesFragment': MilestonesFragment } }
) & { ' $fragmentName'?: 'RecordHeaderFragment' };

export type RecordAttachmentsFragment = { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction>, attachments?: Array<{ __typename?: 'Attachment', id: string, kind: AttachmentKind, name: string, contentType: string, size: number, addedAt: string, addedBy?: { __typename?: 'User', id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'RecordAttachmentsFragment' };

export type RecordChargesFragment = { __typename?: 'ServiceRecord', id: string, chargeClass: ChargeClass, labourCharge: number, travelCharge: number, partsCharge: number, allowedActions: Array<ServiceAction>, partUsages?: Array<{ __typename?: 'PartUsage', id: string, quantity: number, unitPrice: number, serialNumber: string, note: string, part: { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string, mainPart: boolean }, usedBy?: { __typename?: 'User', id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'RecordChargesFragment' };

export type RecordIssuesFragment = { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction>, openIssues?: Array<{ __typename?: 'OpenIssue', id: string, description: string, dueOn?: string | null, settledAt?: string | null, settlement: string, owner?: { __typename?: 'User', id: string, name: string } | null, settledBy?: { __typename?: 'User', id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'RecordIssuesFragment' };

export type RecordProblemFragment = { __typename?: 'ServiceRecord', id: string, symptom: string, faultCode: string, customerWish: string, channel: ServiceChannel, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, source: string, sourceReference?: string | null, allowedActions: Array<ServiceAction> } & { ' $fragmentName'?: 'RecordProblemFragment' };

export type RecordVisitsFragment = { __typename?: 'ServiceRecord', id: string, allowedActions: Array<ServiceAction>, visits?: Array<(
    { __typename?: 'Visit', id: string, plannedStart: string }
    & { ' $fragmentRefs'?: { 'VisitCardFragment': VisitCardFragment } }
  )> | null } & { ' $fragmentName'?: 'RecordVisitsFragment' };

export type RecordWorkFragment = { __typename?: 'ServiceRecord', id: string, plan?: RepairPlan | null, planNote: string, workDone: string, cause: string, outcome?: Outcome | null, completedAt?: string | null, confirmation?: CustomerConfirmation | null, confirmationNote: string, confirmedAt?: string | null, reviewNote: string, reviewedAt?: string | null, completedBy?: { __typename?: 'User', id: string, name: string } | null, reviewedBy?: { __typename?: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'RecordWorkFragment' };

export type VisitCardFragment = { __typename?: 'Visit', id: string, number: string, status: VisitStatus, purpose: string, plannedStart: string, plannedEnd?: string | null, dispatchedAt: string, departedAt?: string | null, arrivedAt?: string | null, finishedAt?: string | null, returnedAt?: string | null, cancelledAt?: string | null, findings: string, workDone: string, labourMinutes: number, opinion?: CustomerOpinion | null, opinionNote: string, signedBy: string, signedAt?: string | null, allowedActions: Array<ServiceAction>, technicians?: Array<{ __typename?: 'User', id: string, name: string, phone: string }> | null, dispatchedBy?: { __typename?: 'User', id: string, name: string } | null, signature?: { __typename?: 'Attachment', id: string } | null } & { ' $fragmentName'?: 'VisitCardFragment' };

export type EarlierRecordsOfFragment = { __typename?: 'ServiceRecord', id: string, customerID: string, productUnitID?: string | null } & { ' $fragmentName'?: 'EarlierRecordsOfFragment' };

export type EarlierRecordFragment = { __typename?: 'ServiceRecord', id: string, number: string, status: ServiceRecordStatus, reportedAt: string, symptom: string } & { ' $fragmentName'?: 'EarlierRecordFragment' };

export type EarlierRecordsQueryVariables = Exact<{
  where: ServiceRecordWhereInput;
}>;


export type EarlierRecordsQuery = { __typename?: 'Query', serviceRecords: { __typename?: 'ServiceRecordConnection', totalCount: number, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: (
        { __typename?: 'ServiceRecord' }
        & { ' $fragmentRefs'?: { 'EarlierRecordFragment': EarlierRecordFragment } }
      ) | null } | null> | null } };

export type RecordCustomerFragment = { __typename?: 'ServiceRecord', id: string, customer: { __typename?: 'Customer', id: string, code: string, name: string, kind: CustomerKind, tier: CustomerTier, serviceZone: ServiceZone, region: string, address?: string | null, phone?: string | null, note: string, contacts?: Array<{ __typename?: 'Contact', id: string, name: string, title: string, phone?: string | null, main: boolean }> | null } } & { ' $fragmentName'?: 'RecordCustomerFragment' };

export type RecordPeopleFragment = { __typename?: 'ServiceRecord', id: string, department?: { __typename?: 'Department', id: string, name: string } | null, owner?: { __typename?: 'User', id: string, name: string } | null, registeredBy?: { __typename?: 'User', id: string, name: string } | null, completedBy?: { __typename?: 'User', id: string, name: string } | null, reviewedBy?: { __typename?: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'RecordPeopleFragment' };

export type RecordUnitFragment = { __typename?: 'ServiceRecord', id: string, reportedAt: string, product?: { __typename?: 'Product', id: string, model: string, name: string, category: string } | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string, status: UnitStatus, contractNumber: string, jobNumber: string, purchasedOn?: string | null, installedOn?: string | null, acceptedOn?: string | null, promises: string } | null } & { ' $fragmentName'?: 'RecordUnitFragment' };

export type RecordWarrantyQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
}>;


export type RecordWarrantyQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit', id: string, warrantyRights: { __typename?: 'WarrantyRights', day: string, coverage: WarrantyCoverage, steps: Array<string>, refund: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, exchange: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, repair: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null }, mainPartRepair: { __typename?: 'WarrantyEntitlement', open: boolean, until?: string | null } } }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord' }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type CommentServiceRecordMutationVariables = Exact<{
  input: CommentServiceRecordInput;
}>;


export type CommentServiceRecordMutation = { __typename?: 'Mutation', commentServiceRecord: { __typename?: 'CommentServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string, version: number } | null } };

export type TimelineEventFragment = { __typename?: 'ServiceEvent', id: string, at: string, action: ServiceAction, fromStatus?: ServiceRecordStatus | null, toStatus?: ServiceRecordStatus | null, note: string, changes?: Array<{ __typename?: 'FieldChange', field: string, old: string, new: string }> | null, actor?: { __typename?: 'User', id: string, name: string } | null, visit?: { __typename?: 'Visit', id: string, number: string } | null } & { ' $fragmentName'?: 'TimelineEventFragment' };

export type RecordTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type RecordTimelineQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord', id: string, events: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: (
            { __typename?: 'ServiceEvent', id: string }
            & { ' $fragmentRefs'?: { 'TimelineEventFragment': TimelineEventFragment } }
          ) | null } | null> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type LatestEventFragment = { __typename?: 'ServiceRecord', id: string, events: { __typename?: 'ServiceEventConnection', edges?: Array<{ __typename?: 'ServiceEventEdge', node?: { __typename?: 'ServiceEvent', id: string, action: ServiceAction, at: string, actor?: { __typename?: 'User', id: string, name: string } | null } | null } | null> | null } } & { ' $fragmentName'?: 'LatestEventFragment' };

export type RecordChangedSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RecordChangedSubscription = { __typename?: 'Subscription', serviceRecordChanged: { __typename?: 'ServiceRecordChange', action: ServiceAction, at: string, serviceRecord?: (
      { __typename?: 'ServiceRecord' }
      & { ' $fragmentRefs'?: { 'LatestEventFragment': LatestEventFragment } }
    ) | null } };

export type LatestEventOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LatestEventOfQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | { __typename?: 'Customer' }
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductUnit' }
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | (
      { __typename?: 'ServiceRecord' }
      & { ' $fragmentRefs'?: { 'LatestEventFragment': LatestEventFragment } }
    )
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null };

export type ServiceRecordsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: ServiceRecordOrder;
  where: ServiceRecordWhereInput;
}>;


export type ServiceRecordsQuery = { __typename?: 'Query', serviceRecords: { __typename?: 'ServiceRecordConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: (
        { __typename?: 'ServiceRecord' }
        & { ' $fragmentRefs'?: { 'ServiceRecordRowFragment': ServiceRecordRowFragment } }
      ) | null } | null> | null } };

export type ServiceRecordRowFragment = { __typename?: 'ServiceRecord', id: string, version: number, number: string, status: ServiceRecordStatus, severity: Severity, kind: ServiceRecordKind, symptom: string, reportedAt: string, promisedAt?: string | null, updatedAt: string, startedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, customer: { __typename?: 'Customer', id: string, name: string, region: string }, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string } | null, product?: { __typename?: 'Product', id: string, model: string, name: string } | null, department?: { __typename?: 'Department', id: string, name: string } | null, owner?: { __typename?: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'ServiceRecordRowFragment' };

export type ServiceRecordViewCountsQueryVariables = Exact<{
  mine: ServiceRecordWhereInput;
  triage: ServiceRecordWhereInput;
  review: ServiceRecordWhereInput;
  hold: ServiceRecordWhereInput;
}>;


export type ServiceRecordViewCountsQuery = { __typename?: 'Query', mine: { __typename?: 'ServiceRecordConnection', totalCount: number }, triage: { __typename?: 'ServiceRecordConnection', totalCount: number }, review: { __typename?: 'ServiceRecordConnection', totalCount: number }, hold: { __typename?: 'ServiceRecordConnection', totalCount: number } };

export type ServiceRecordChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ServiceRecordChangesSubscription = { __typename?: 'Subscription', serviceRecordChanged: { __typename?: 'ServiceRecordChange', at: string, serviceRecord?: (
      { __typename?: 'ServiceRecord' }
      & { ' $fragmentRefs'?: { 'ServiceRecordRowFragment': ServiceRecordRowFragment } }
    ) | null } };

export type ServiceRecordNewsQueryVariables = Exact<{
  where: ServiceRecordWhereInput;
}>;


export type ServiceRecordNewsQuery = { __typename?: 'Query', serviceRecords: { __typename?: 'ServiceRecordConnection', totalCount: number } };

export type KnownFaultCodesQueryVariables = Exact<{
  where: ServiceRecordWhereInput;
}>;


export type KnownFaultCodesQuery = { __typename?: 'Query', serviceRecords: { __typename?: 'ServiceRecordConnection', edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: { __typename?: 'ServiceRecord', id: string, faultCode: string } | null } | null> | null } };

export type CallLookupQueryVariables = Exact<{
  term: Scalars['String']['input'];
}>;


export type CallLookupQuery = { __typename?: 'Query', lookup: { __typename?: 'Lookup', customers: Array<{ __typename?: 'Customer', id: string, code: string, name: string, region: string, phone?: string | null }>, productUnits: Array<{ __typename?: 'ProductUnit', id: string, serialNumber: string, product: { __typename?: 'Product', id: string, model: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string } | null }>, serviceRecords: Array<{ __typename?: 'ServiceRecord', id: string, number: string, status: ServiceRecordStatus, symptom: string, reportedAt: string, customer: { __typename?: 'Customer', id: string, name: string } }> } };

export type OpenRecordFragment = { __typename?: 'ServiceRecord', id: string, number: string, status: ServiceRecordStatus, symptom: string, reportedAt: string, productUnitID?: string | null, productUnit?: { __typename?: 'ProductUnit', id: string, serialNumber: string } | null } & { ' $fragmentName'?: 'OpenRecordFragment' };

export type OpenRecordsOfCallQueryVariables = Exact<{
  where: ServiceRecordWhereInput;
}>;


export type OpenRecordsOfCallQuery = { __typename?: 'Query', serviceRecords: { __typename?: 'ServiceRecordConnection', totalCount: number, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: (
        { __typename?: 'ServiceRecord' }
        & { ' $fragmentRefs'?: { 'OpenRecordFragment': OpenRecordFragment } }
      ) | null } | null> | null } };

export type RegisterCallMutationVariables = Exact<{
  input: RegisterServiceRecordInput;
}>;


export type RegisterCallMutation = { __typename?: 'Mutation', registerServiceRecord: { __typename?: 'RegisterServiceRecordPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string, number: string } | null } };

export type KnownUnitFragment = { __typename?: 'ProductUnit', id: string, serialNumber: string, siteAddress?: string | null, product: { __typename?: 'Product', id: string, model: string, name: string } } & { ' $fragmentName'?: 'KnownUnitFragment' };

export type KnownCustomerFragment = { __typename?: 'Customer', id: string, code: string, name: string, kind: CustomerKind, tier: CustomerTier, region: string, address?: string | null, phone?: string | null, contacts?: Array<{ __typename?: 'Contact', id: string, name: string, phone?: string | null, main: boolean }> | null, productUnits: { __typename?: 'ProductUnitConnection', totalCount: number, edges?: Array<{ __typename?: 'ProductUnitEdge', node?: (
        { __typename?: 'ProductUnit' }
        & { ' $fragmentRefs'?: { 'KnownUnitFragment': KnownUnitFragment } }
      ) | null } | null> | null } } & { ' $fragmentName'?: 'KnownCustomerFragment' };

export type KnownForCallQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type KnownForCallQuery = { __typename?: 'Query', nodes: Array<
    | { __typename?: 'Attachment' }
    | { __typename?: 'AuditEntry' }
    | { __typename?: 'CompanySettings' }
    | { __typename?: 'Contact' }
    | (
      { __typename?: 'Customer' }
      & { ' $fragmentRefs'?: { 'KnownCustomerFragment': KnownCustomerFragment } }
    )
    | { __typename?: 'Department' }
    | { __typename?: 'ImportJob' }
    | { __typename?: 'OpenIssue' }
    | { __typename?: 'Part' }
    | { __typename?: 'PartUsage' }
    | { __typename?: 'Product' }
    | (
      { __typename?: 'ProductUnit', owner?: (
        { __typename?: 'Customer' }
        & { ' $fragmentRefs'?: { 'KnownCustomerFragment': KnownCustomerFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'KnownUnitFragment': KnownUnitFragment } }
    )
    | { __typename?: 'SavedView' }
    | { __typename?: 'ServiceEvent' }
    | { __typename?: 'ServiceRecord', id: string, callerName?: string | null, callerPhone?: string | null, serviceAddress?: string | null, productID?: string | null, customer: (
        { __typename?: 'Customer' }
        & { ' $fragmentRefs'?: { 'KnownCustomerFragment': KnownCustomerFragment } }
      ), productUnit?: (
        { __typename?: 'ProductUnit' }
        & { ' $fragmentRefs'?: { 'KnownUnitFragment': KnownUnitFragment } }
      ) | null }
    | { __typename?: 'Session' }
    | { __typename?: 'User' }
    | { __typename?: 'Visit' }
    | { __typename?: 'Warranty' }
    | { __typename?: 'WarrantyPolicy' }
   | null> };

export type CompanyFactsFragment = { __typename?: 'CompanySettings', id: string, version: number, name: string, address: string, phone: string, hotlineHours: string } & { ' $fragmentName'?: 'CompanyFactsFragment' };

export type UpdateCompanySettingsMutationVariables = Exact<{
  input: UpdateCompanySettingsInput;
}>;


export type UpdateCompanySettingsMutation = { __typename?: 'Mutation', updateCompanySettings: { __typename?: 'UpdateCompanySettingsPayload', company: (
      { __typename?: 'CompanySettings', id: string }
      & { ' $fragmentRefs'?: { 'CompanyFactsFragment': CompanyFactsFragment } }
    ) } };

export type NumberSeriesRowFragment = { __typename?: 'NumberSeries', entity: string, prefix: string, next: string } & { ' $fragmentName'?: 'NumberSeriesRowFragment' };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', timezone: string, company: (
      { __typename?: 'CompanySettings', id: string }
      & { ' $fragmentRefs'?: { 'CompanyFactsFragment': CompanyFactsFragment } }
    ), numbering: Array<(
      { __typename?: 'NumberSeries' }
      & { ' $fragmentRefs'?: { 'NumberSeriesRowFragment': NumberSeriesRowFragment } }
    )> } };

export type WorkingYearQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type WorkingYearQuery = { __typename?: 'Query', workingYear: { __typename?: 'WorkingYear', year: number, published: boolean, workingDays: number, days: Array<{ __typename?: 'WorkingYearDay', date: string, kind: DayKind, holiday?: PublicHoliday | null }> } };

export type HandOverProductUnitMutationVariables = Exact<{
  input: HandOverProductUnitInput;
}>;


export type HandOverProductUnitMutation = { __typename?: 'Mutation', handOverProductUnit: { __typename?: 'HandOverProductUnitPayload', productUnit: { __typename?: 'ProductUnit', id: string } } };

export type LabelUnitFragment = { __typename?: 'ProductUnit', id: string, serialNumber: string, product: { __typename?: 'Product', id: string, model: string, name: string } } & { ' $fragmentName'?: 'LabelUnitFragment' };

export type UnitLabelsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type UnitLabelsQuery = { __typename?: 'Query', productUnits: { __typename?: 'ProductUnitConnection', edges?: Array<{ __typename?: 'ProductUnitEdge', node?: (
        { __typename?: 'ProductUnit' }
        & { ' $fragmentRefs'?: { 'LabelUnitFragment': LabelUnitFragment } }
      ) | null } | null> | null } };

export type UnitRowFragment = { __typename?: 'ProductUnit', id: string, serialNumber: string, status: UnitStatus, jobNumber: string, orderNumber: string, installedOn?: string | null, acceptedOn?: string | null, product: { __typename?: 'Product', id: string, model: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string, region: string } | null, warrantyRights: { __typename?: 'WarrantyRights', coverage: WarrantyCoverage, repair: { __typename?: 'WarrantyEntitlement', until?: string | null } } } & { ' $fragmentName'?: 'UnitRowFragment' };

export type UnitsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: ProductUnitOrder;
  where: ProductUnitWhereInput;
}>;


export type UnitsQuery = { __typename?: 'Query', productUnits: { __typename?: 'ProductUnitConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'ProductUnitEdge', node?: (
        { __typename?: 'ProductUnit' }
        & { ' $fragmentRefs'?: { 'UnitRowFragment': UnitRowFragment } }
      ) | null } | null> | null } };

export type AddWarrantyMutationVariables = Exact<{
  input: AddWarrantyInput;
}>;


export type AddWarrantyMutation = { __typename?: 'Mutation', addWarranty: { __typename?: 'AddWarrantyPayload', warranty: { __typename?: 'Warranty', id: string, productUnit: { __typename?: 'ProductUnit', id: string } } } };

export type UnitFactsFragment = { __typename?: 'ProductUnit', id: string, version: number, serialNumber: string, status: UnitStatus, orderNumber: string, contractNumber: string, jobNumber: string, shippedOn?: string | null, purchasedOn?: string | null, installedOn?: string | null, acceptedOn?: string | null, warrantyStartsOn?: string | null, siteAddress?: string | null, promises: string, productID: string, customerID?: string | null, createdAt: string, product: { __typename?: 'Product', id: string, model: string, name: string, category: string }, customer?: { __typename?: 'Customer', id: string, name: string, code: string } | null } & { ' $fragmentName'?: 'UnitFactsFragment' };

export type UpdateProductUnitMutationVariables = Exact<{
  input: UpdateProductUnitInput;
}>;


export type UpdateProductUnitMutation = { __typename?: 'Mutation', updateProductUnit: { __typename?: 'UpdateProductUnitPayload', productUnit: { __typename?: 'ProductUnit', id: string, warranties?: Array<{ __typename?: 'Warranty', id: string }> | null } } };

export type UnitPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UnitPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | (
      { __typename: 'ProductUnit', id: string }
      & { ' $fragmentRefs'?: { 'UnitFactsFragment': UnitFactsFragment;'UnitLifeFragment': UnitLifeFragment } }
    )
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null, partUsages: { __typename?: 'PartUsageConnection', totalCount: number, edges?: Array<{ __typename?: 'PartUsageEdge', node?: (
        { __typename?: 'PartUsage', id: string }
        & { ' $fragmentRefs'?: { 'UnitPartFragment': UnitPartFragment } }
      ) | null } | null> | null } };

export type UnitLifeFragment = { __typename?: 'ProductUnit', id: string, createdAt: string, shippedOn?: string | null, purchasedOn?: string | null, installedOn?: string | null, acceptedOn?: string | null, orderNumber: string, jobNumber: string, warranties?: Array<{ __typename?: 'Warranty', id: string, kind: WarrantyKind, startsOn: string, endsOn: string, contractNumber: string, note: string, warrantyPolicy?: { __typename?: 'WarrantyPolicy', id: string, name: string } | null }> | null, serviceRecords: { __typename?: 'ServiceRecordConnection', totalCount: number, edges?: Array<{ __typename?: 'ServiceRecordEdge', node?: { __typename?: 'ServiceRecord', id: string, number: string, kind: ServiceRecordKind, status: ServiceRecordStatus, symptom: string, outcome?: Outcome | null, chargeClass: ChargeClass, reportedAt: string } | null } | null> | null } } & { ' $fragmentName'?: 'UnitLifeFragment' };

export type UnitPartFragment = { __typename?: 'PartUsage', id: string, quantity: number, serialNumber: string, createdAt: string, part: { __typename?: 'Part', id: string, code: string, name: string, unitOfMeasure: string, mainPart: boolean }, serviceRecord: { __typename?: 'ServiceRecord', id: string, number: string } } & { ' $fragmentName'?: 'UnitPartFragment' };

export type UserFactsFragment = { __typename?: 'User', id: string, version: number, username: string, name: string, role: Role, departmentID: string, employeeNumber: string, phone: string, email: string, serviceZone?: ServiceZone | null, skills?: Array<string> | null, language: string, active: boolean, lockedAt?: string | null, passwordChangedAt?: string | null, lastSignedInAt?: string | null, createdAt: string, department: { __typename?: 'Department', id: string, name: string } } & { ' $fragmentName'?: 'UserFactsFragment' };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { __typename?: 'Mutation', createUser: { __typename?: 'CreateUserPayload', user: { __typename?: 'User', id: string } } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { __typename?: 'Mutation', updateUser: { __typename?: 'UpdateUserPayload', user: { __typename?: 'User', id: string, version: number } } };

export type UserRowFragment = { __typename?: 'User', id: string, username: string, name: string, role: Role, phone: string, active: boolean, lockedAt?: string | null, passwordChangedAt?: string | null, lastSignedInAt?: string | null, department: { __typename?: 'Department', id: string, name: string } } & { ' $fragmentName'?: 'UserRowFragment' };

export type UsersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: UserOrder;
  where: UserWhereInput;
}>;


export type UsersQuery = { __typename?: 'Query', users: { __typename?: 'UserConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'UserEdge', node?: (
        { __typename?: 'User' }
        & { ' $fragmentRefs'?: { 'UserRowFragment': UserRowFragment } }
      ) | null } | null> | null } };

export type LockUserMutationVariables = Exact<{
  input: LockUserInput;
}>;


export type LockUserMutation = { __typename?: 'Mutation', lockUser: { __typename?: 'LockUserPayload', user: { __typename?: 'User', id: string, version: number, lockedAt?: string | null } } };

export type UnlockUserMutationVariables = Exact<{
  input: UnlockUserInput;
}>;


export type UnlockUserMutation = { __typename?: 'Mutation', unlockUser: { __typename?: 'UnlockUserPayload', user: { __typename?: 'User', id: string, version: number, lockedAt?: string | null } } };

export type ActivateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type ActivateUserMutation = { __typename?: 'Mutation', updateUser: { __typename?: 'UpdateUserPayload', user: { __typename?: 'User', id: string, version: number, active: boolean } } };

export type IssuePasswordLinkMutationVariables = Exact<{
  input: IssuePasswordLinkInput;
}>;


export type IssuePasswordLinkMutation = { __typename?: 'Mutation', issuePasswordLink: { __typename?: 'IssuePasswordLinkPayload', token: string, expiresAt: string } };

export type UserQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UserQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | (
      { __typename: 'User', id: string }
      & { ' $fragmentRefs'?: { 'UserFactsFragment': UserFactsFragment } }
    )
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null };

export type UserSessionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UserSessionsQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User', id: string, sessions: { __typename?: 'SessionConnection', edges?: Array<{ __typename?: 'SessionEdge', node?: (
            { __typename?: 'Session', id: string, expiresAt: string }
            & { ' $fragmentRefs'?: { 'SessionItemFragment': SessionItemFragment } }
          ) | null } | null> | null } }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | { __typename: 'WarrantyPolicy' }
   | null, viewer?: { __typename?: 'Viewer', sessionID: string } | null };

export type EndUserSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndUserSessionsMutation = { __typename?: 'Mutation', endSessions: { __typename?: 'EndSessionsPayload', ended: number } };

export type AccessMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessMatrixQuery = { __typename?: 'Query', accessMatrix: Array<{ __typename?: 'RolePermissions', role: Role, permissions: Array<{ __typename?: 'Permission', entity: string, operation: AccessOperation, scope: AccessScope }>, hiddenFields: Array<{ __typename?: 'HiddenField', entity: string, field: string }> }> };

export type WarrantyRowFragment = { __typename?: 'Warranty', id: string, kind: WarrantyKind, startsOn: string, endsOn: string, contractNumber: string, note: string, warrantyPolicy?: { __typename?: 'WarrantyPolicy', id: string, name: string } | null, productUnit: { __typename?: 'ProductUnit', id: string, serialNumber: string, product: { __typename?: 'Product', id: string, model: string, name: string }, customer?: { __typename?: 'Customer', id: string, name: string, region: string } | null } } & { ' $fragmentName'?: 'WarrantyRowFragment' };

export type WarrantiesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: WarrantyOrder;
  where: WarrantyWhereInput;
}>;


export type WarrantiesQuery = { __typename?: 'Query', warranties: { __typename?: 'WarrantyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'WarrantyEdge', node?: (
        { __typename?: 'Warranty' }
        & { ' $fragmentRefs'?: { 'WarrantyRowFragment': WarrantyRowFragment } }
      ) | null } | null> | null } };

export type PolicyRowFragment = { __typename?: 'WarrantyPolicy', id: string, code: string, name: string, refundDays: number, exchangeDays: number, repairMonths: number, mainPartMonths: number, products: { __typename?: 'ProductConnection', totalCount: number } } & { ' $fragmentName'?: 'PolicyRowFragment' };

export type WarrantyPoliciesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy: WarrantyPolicyOrder;
  where: WarrantyPolicyWhereInput;
}>;


export type WarrantyPoliciesQuery = { __typename?: 'Query', warrantyPolicies: { __typename?: 'WarrantyPolicyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'WarrantyPolicyEdge', node?: (
        { __typename?: 'WarrantyPolicy' }
        & { ' $fragmentRefs'?: { 'PolicyRowFragment': PolicyRowFragment } }
      ) | null } | null> | null } };

export type PolicyFactsFragment = { __typename?: 'WarrantyPolicy', id: string, version: number, code: string, name: string, refundDays: number, exchangeDays: number, repairMonths: number, mainPartMonths: number, failedRepairsForExchange: number, stopsUnderRepair: boolean, stopsWaitingForParts: boolean, exchangeRestarts: boolean, note: string } & { ' $fragmentName'?: 'PolicyFactsFragment' };

export type CreateWarrantyPolicyMutationVariables = Exact<{
  input: CreateWarrantyPolicyInput;
}>;


export type CreateWarrantyPolicyMutation = { __typename?: 'Mutation', createWarrantyPolicy: { __typename?: 'CreateWarrantyPolicyPayload', warrantyPolicy: { __typename?: 'WarrantyPolicy', id: string } } };

export type UpdateWarrantyPolicyMutationVariables = Exact<{
  input: UpdateWarrantyPolicyInput;
}>;


export type UpdateWarrantyPolicyMutation = { __typename?: 'Mutation', updateWarrantyPolicy: { __typename?: 'UpdateWarrantyPolicyPayload', warrantyPolicy: { __typename?: 'WarrantyPolicy', id: string } } };

export type WarrantyPolicyPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WarrantyPolicyPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CompanySettings' }
    | { __typename: 'Contact' }
    | { __typename: 'Customer' }
    | { __typename: 'Department' }
    | { __typename: 'ImportJob' }
    | { __typename: 'OpenIssue' }
    | { __typename: 'Part' }
    | { __typename: 'PartUsage' }
    | { __typename: 'Product' }
    | { __typename: 'ProductUnit' }
    | { __typename: 'SavedView' }
    | { __typename: 'ServiceEvent' }
    | { __typename: 'ServiceRecord' }
    | { __typename: 'Session' }
    | { __typename: 'User' }
    | { __typename: 'Visit' }
    | { __typename: 'Warranty' }
    | (
      { __typename: 'WarrantyPolicy', id: string }
      & { ' $fragmentRefs'?: { 'PolicyFactsFragment': PolicyFactsFragment;'PolicyProductsFragment': PolicyProductsFragment } }
    )
   | null };

export type PolicyProductsFragment = { __typename?: 'WarrantyPolicy', id: string, products: { __typename?: 'ProductConnection', totalCount: number, edges?: Array<{ __typename?: 'ProductEdge', node?: { __typename?: 'Product', id: string, model: string, name: string, category: string } | null } | null> | null } } & { ' $fragmentName'?: 'PolicyProductsFragment' };

export type CompanyZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyZoneQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', timezone: string } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { __typename?: 'Query', departments: { __typename?: 'DepartmentConnection', edges?: Array<{ __typename?: 'DepartmentEdge', node?: { __typename?: 'Department', id: string, name: string, parentID?: string | null, position: number, active: boolean } | null } | null> | null } };

export type AddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type AddAttachmentMutation = { __typename?: 'Mutation', addAttachment: { __typename?: 'AddAttachmentPayload', serviceRecord?: { __typename?: 'ServiceRecord', id: string, version: number } | null } };

export type PasswordLinkQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type PasswordLinkQuery = { __typename?: 'Query', passwordLink: { __typename?: 'PasswordLink', username: string, name: string, expiresAt: string } };

export type SetPasswordByLinkMutationVariables = Exact<{
  input: SetPasswordByLinkInput;
}>;


export type SetPasswordByLinkMutation = { __typename?: 'Mutation', setPasswordByLink: { __typename?: 'SetPasswordByLinkPayload', username: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { __typename?: 'Viewer', user: { __typename?: 'User', id: string } } } };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { __typename?: 'Mutation', refreshSession: { __typename?: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { __typename?: 'Viewer', user: { __typename?: 'User', id: string } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: { __typename?: 'SignOutPayload', ended: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', role: Role, mayRegister: boolean, mayIntrospect: boolean, user: { __typename?: 'User', id: string, name: string }, permissions: Array<{ __typename?: 'Permission', entity: string, operation: AccessOperation, scope: AccessScope }>, hiddenFields: Array<{ __typename?: 'HiddenField', entity: string, field: string }> } | null };

export const CustomerOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CustomerOptionFragment, unknown>;
export const PartOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}}]}}]} as unknown as DocumentNode<PartOptionFragment, unknown>;
export const PersonOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonOptionFragment, unknown>;
export const PolicyTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"failedRepairsForExchange"}},{"kind":"Field","name":{"kind":"Name","value":"stopsUnderRepair"}},{"kind":"Field","name":{"kind":"Name","value":"stopsWaitingForParts"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRestarts"}}]}}]} as unknown as DocumentNode<PolicyTermsFragment, unknown>;
export const ProductOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ProductOptionFragment, unknown>;
export const UnitOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnitOptionFragment, unknown>;
export const WarrantyAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarrantyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyRights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainPartRepair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]} as unknown as DocumentNode<WarrantyAnswerFragment, unknown>;
export const SessionItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}}]}}]} as unknown as DocumentNode<SessionItemFragment, unknown>;
export const OwnFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnFactsFragment, unknown>;
export const CustomerFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<CustomerFactsFragment, unknown>;
export const ContactFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]} as unknown as DocumentNode<ContactFactsFragment, unknown>;
export const CustomerContactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]} as unknown as DocumentNode<CustomerContactsFragment, unknown>;
export const ArchiveUnitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveUnits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SERIAL_NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveUnitsFragment, unknown>;
export const ArchiveRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<ArchiveRecordFragment, unknown>;
export const ArchiveRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kindNEQ"},"value":{"kind":"EnumValue","value":"COMPLAINT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveRecord"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"complaints"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMPLAINT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<ArchiveRecordsFragment, unknown>;
export const ArchiveVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ArchiveVisitFragment, unknown>;
export const ArchiveCoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveCover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warranty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<ArchiveCoverFragment, unknown>;
export const CustomerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openRecords"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLOSED"},{"kind":"EnumValue","value":"CANCELLED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CustomerRowFragment, unknown>;
export const DepartmentItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentID"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","alias":{"kind":"Name","value":"people"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openRecords"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLOSED"},{"kind":"EnumValue","value":"CANCELLED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DepartmentItemFragment, unknown>;
export const MyDayVisitTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisitTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}}]}}]} as unknown as DocumentNode<MyDayVisitTimeFragment, unknown>;
export const MyDayRecordProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<MyDayRecordProgressFragment, unknown>;
export const MyDayProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<MyDayProgressFragment, unknown>;
export const MyDayCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayVisitTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisitTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayCardFragment, unknown>;
export const MyDayDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayDoneFragment, unknown>;
export const MyDayListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayDone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisitTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayVisitTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayListedFragment, unknown>;
export const MyDayPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]} as unknown as DocumentNode<MyDayPartFragment, unknown>;
export const MyDayPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyDayPlaceFragment, unknown>;
export const MyDayProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}}]}}]}}]} as unknown as DocumentNode<MyDayProblemFragment, unknown>;
export const MyDayUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayUnitFragment, unknown>;
export const MyDayWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]} as unknown as DocumentNode<MyDayWorkFragment, unknown>;
export const MyDayPhotosFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPhotos"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayPhotosFragment, unknown>;
export const MyDayTimelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyDayTimelineFragment, unknown>;
export const MyDayFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayFormFragment, unknown>;
export const MyDayVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayPlace"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProblem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayWork"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayPhotos"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayTimeline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayForm"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPhotos"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<MyDayVisitFragment, unknown>;
export const PartFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"safetyStock"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}},{"kind":"Field","name":{"kind":"Name","value":"obsolete"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PartFactsFragment, unknown>;
export const PartUsesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartUses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartUsesFragment, unknown>;
export const PartRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"safetyStock"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}},{"kind":"Field","name":{"kind":"Name","value":"obsolete"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PartRowFragment, unknown>;
export const PrintVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PrintVisitFragment, unknown>;
export const PrintRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNote"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"partsCharge"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"replies"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REPLY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrintVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PrintRecordFragment, unknown>;
export const ProductFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicyID"}}]}}]} as unknown as DocumentNode<ProductFactsFragment, unknown>;
export const ProductUnitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductUnits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductUnitsFragment, unknown>;
export const ProductRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProductRowFragment, unknown>;
export const DialogRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}},{"kind":"Field","name":{"kind":"Name","value":"productID"}},{"kind":"Field","name":{"kind":"Name","value":"departmentID"}},{"kind":"Field","name":{"kind":"Name","value":"ownerID"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]} as unknown as DocumentNode<DialogRecordFragment, unknown>;
export const RecordActionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordActions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordActionsFragment, unknown>;
export const MilestonesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]} as unknown as DocumentNode<MilestonesFragment, unknown>;
export const RecordHeaderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClassOverridden"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","alias":{"kind":"Name","value":"moves"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toStatusNotNil"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordActions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milestones"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordActions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}}]} as unknown as DocumentNode<RecordHeaderFragment, unknown>;
export const RecordAttachmentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordAttachments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttachmentsFragment, unknown>;
export const RecordChargesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCharges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"partsCharge"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordChargesFragment, unknown>;
export const RecordIssuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordIssues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIssuesFragment, unknown>;
export const RecordProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceReference"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RecordProblemFragment, unknown>;
export const VisitCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VisitCardFragment, unknown>;
export const RecordVisitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordVisits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordVisitsFragment, unknown>;
export const RecordWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNote"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordWorkFragment, unknown>;
export const EarlierRecordsOfFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierRecordsOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}}]}}]} as unknown as DocumentNode<EarlierRecordsOfFragment, unknown>;
export const EarlierRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}}]}}]} as unknown as DocumentNode<EarlierRecordFragment, unknown>;
export const RecordCustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCustomerFragment, unknown>;
export const RecordPeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordPeopleFragment, unknown>;
export const RecordUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}}]}}]}}]} as unknown as DocumentNode<RecordUnitFragment, unknown>;
export const TimelineEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TimelineEventFragment, unknown>;
export const LatestEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LatestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestEventFragment, unknown>;
export const ServiceRecordRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordRowFragment, unknown>;
export const OpenRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<OpenRecordFragment, unknown>;
export const KnownUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KnownUnitFragment, unknown>;
export const KnownCustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownUnit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KnownCustomerFragment, unknown>;
export const CompanyFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hotlineHours"}}]}}]} as unknown as DocumentNode<CompanyFactsFragment, unknown>;
export const NumberSeriesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<NumberSeriesRowFragment, unknown>;
export const LabelUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LabelUnitFragment, unknown>;
export const UnitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<UnitRowFragment, unknown>;
export const UnitFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}},{"kind":"Field","name":{"kind":"Name","value":"productID"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UnitFactsFragment, unknown>;
export const UnitLifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitLifeFragment, unknown>;
export const UnitPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<UnitPartFragment, unknown>;
export const UserFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"departmentID"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserFactsFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const WarrantyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarrantyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warranty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]}}]} as unknown as DocumentNode<WarrantyRowFragment, unknown>;
export const PolicyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PolicyRowFragment, unknown>;
export const PolicyFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"failedRepairsForExchange"}},{"kind":"Field","name":{"kind":"Name","value":"stopsUnderRepair"}},{"kind":"Field","name":{"kind":"Name","value":"stopsWaitingForParts"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRestarts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<PolicyFactsFragment, unknown>;
export const PolicyProductsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyProducts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MODEL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyProductsFragment, unknown>;
export const PaletteLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceRecords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productUnits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"products"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"users"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceRecords"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productUnits"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"products"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"users"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteLookupQuery, PaletteLookupQueryVariables>;
export const CustomerSelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerSelectOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CustomerSelectOptionsQuery, CustomerSelectOptionsQueryVariables>;
export const CustomerSelectChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerSelectChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CustomerSelectChosenQuery, CustomerSelectChosenQueryVariables>;
export const PartSelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartSelectOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codeContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartOption"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}}]}}]} as unknown as DocumentNode<PartSelectOptionsQuery, PartSelectOptionsQueryVariables>;
export const PartSelectChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartSelectChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}}]}}]} as unknown as DocumentNode<PartSelectChosenQuery, PartSelectChosenQueryVariables>;
export const PersonSelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonSelectOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasDepartmentWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOption"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonSelectOptionsQuery, PersonSelectOptionsQueryVariables>;
export const PersonSelectChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonSelectChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonSelectChosenQuery, PersonSelectChosenQueryVariables>;
export const PolicySelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicySelectOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicySelectOptionsQuery, PolicySelectOptionsQueryVariables>;
export const ProductSelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSelectOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MODEL"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modelContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductOption"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ProductSelectOptionsQuery, ProductSelectOptionsQueryVariables>;
export const ProductSelectChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSelectChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ProductSelectChosenQuery, ProductSelectChosenQueryVariables>;
export const UnitSelectOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitSelectOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnitWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SERIAL_NUMBER"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitOption"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnitSelectOptionsQuery, UnitSelectOptionsQueryVariables>;
export const UnitSelectChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitSelectChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnitSelectChosenQuery, UnitSelectChosenQueryVariables>;
export const UnitWarrantyRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitWarrantyRights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarrantyAnswer"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarrantyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyRights"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainPartRepair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]} as unknown as DocumentNode<UnitWarrantyRightsQuery, UnitWarrantyRightsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionID"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UpdateOwnAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOwnAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpdateOwnAccountMutation, UpdateOwnAccountMutationVariables>;
export const CreateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const AddContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddContactMutation, AddContactMutationVariables>;
export const UpdateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateContactMutation, UpdateContactMutationVariables>;
export const RemoveContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveContactMutation, RemoveContactMutationVariables>;
export const CustomerArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveUnits"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveRecords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PLANNED_START"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasServiceRecordWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveVisit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ENDS_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kindNEQ"},"value":{"kind":"EnumValue","value":"POLICY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasProductUnitWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveCover"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveUnits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SERIAL_NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kindNEQ"},"value":{"kind":"EnumValue","value":"COMPLAINT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveRecord"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"complaints"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMPLAINT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveCover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warranty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<CustomerArchiveQuery, CustomerArchiveQueryVariables>;
export const CustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openRecords"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLOSED"},{"kind":"EnumValue","value":"CANCELLED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;
export const CreateDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const DepartmentTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentItem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentID"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","alias":{"kind":"Name","value":"people"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openRecords"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusNotIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLOSED"},{"kind":"EnumValue","value":"CANCELLED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DepartmentTreeQuery, DepartmentTreeQueryVariables>;
export const MoveDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentID"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]} as unknown as DocumentNode<MoveDepartmentMutation, MoveDepartmentMutationVariables>;
export const MyDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withEarlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"days"},"name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"150"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PLANNED_START"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayListed"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PLANNED_START"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withEarlier"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayListed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisitTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayVisitTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayDone"}}]}}]} as unknown as DocumentNode<MyDayQuery, MyDayQueryVariables>;
export const MyDayPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDayParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]} as unknown as DocumentNode<MyDayPartsQuery, MyDayPartsQueryVariables>;
export const MyDayDepartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayDepart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"departVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayDepartMutation, MyDayDepartMutationVariables>;
export const MyDayArriveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayArrive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArriveVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"arriveVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayArriveMutation, MyDayArriveMutationVariables>;
export const MyDayFinishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"finishVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayFinishMutation, MyDayFinishMutationVariables>;
export const MyDaySignOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDaySignOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"signOffVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDaySignOffMutation, MyDaySignOffMutationVariables>;
export const MyDayReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"returnVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayReturnMutation, MyDayReturnMutationVariables>;
export const MyDayCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"completeServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<MyDayCompleteMutation, MyDayCompleteMutationVariables>;
export const MyDayPhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyDayPhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"addAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<MyDayPhotoMutation, MyDayPhotoMutationVariables>;
export const MyDayProgressNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDayProgressNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}}]} as unknown as DocumentNode<MyDayProgressNowQuery, MyDayProgressNowQueryVariables>;
export const MyDayChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MyDayChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecordChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]} as unknown as DocumentNode<MyDayChangesSubscription, MyDayChangesSubscriptionVariables>;
export const MyDayVisitPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDayVisitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayVisit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayRecordProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayRecordProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayPhotos"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDayVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProgress"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayPlace"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayProblem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayWork"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayPhotos"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayTimeline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDayForm"}}]}}]} as unknown as DocumentNode<MyDayVisitPageQuery, MyDayVisitPageQueryVariables>;
export const CreatePartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePartMutation, CreatePartMutationVariables>;
export const UpdatePartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePartMutation, UpdatePartMutationVariables>;
export const PartPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartUses"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"safetyStock"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}},{"kind":"Field","name":{"kind":"Name","value":"obsolete"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartUses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartPageQuery, PartPageQueryVariables>;
export const PartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Part"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"safetyStock"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}},{"kind":"Field","name":{"kind":"Name","value":"obsolete"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PartsQuery, PartsQueryVariables>;
export const PrintFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrintRecord"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrintVisit"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrintRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNote"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"partsCharge"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"replies"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"action"},"value":{"kind":"EnumValue","value":"REPLY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrintVisit"}}]}}]}}]} as unknown as DocumentNode<PrintFormQuery, PrintFormQueryVariables>;
export const CreateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;
export const ProductPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductUnits"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyTerms"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicyID"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductUnits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"failedRepairsForExchange"}},{"kind":"Field","name":{"kind":"Name","value":"stopsUnderRepair"}},{"kind":"Field","name":{"kind":"Name","value":"stopsWaitingForParts"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRestarts"}}]}}]} as unknown as DocumentNode<ProductPageQuery, ProductPageQueryVariables>;
export const ProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ServiceRecordPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceRecordPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordHeader"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordProblem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordWork"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordVisits"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordCharges"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordIssues"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordAttachments"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordCustomer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordPeople"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierRecordsOf"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DialogRecord"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordActions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstRepliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"triagedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"labourMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"opinionNote"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClassOverridden"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","alias":{"kind":"Name","value":"moves"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toStatusNotNil"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordActions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milestones"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceReference"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNote"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordVisits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCharges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"partsCharge"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordIssues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordAttachments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierRecordsOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DialogRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}},{"kind":"Field","name":{"kind":"Name","value":"customerWish"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"planNote"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"labourCharge"}},{"kind":"Field","name":{"kind":"Name","value":"travelCharge"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}},{"kind":"Field","name":{"kind":"Name","value":"productID"}},{"kind":"Field","name":{"kind":"Name","value":"departmentID"}},{"kind":"Field","name":{"kind":"Name","value":"ownerID"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordPageQuery, ServiceRecordPageQueryVariables>;
export const AssignServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AssignServiceRecordMutation, AssignServiceRecordMutationVariables>;
export const CompleteServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteServiceRecordMutation, CompleteServiceRecordMutationVariables>;
export const ConfirmServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmServiceRecordMutation, ConfirmServiceRecordMutationVariables>;
export const DispatchVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispatchVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchVisitMutation, DispatchVisitMutationVariables>;
export const EditServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EditServiceRecordMutation, EditServiceRecordMutationVariables>;
export const FinishVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FinishVisitMutation, FinishVisitMutationVariables>;
export const HoldServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HoldServiceRecordMutation, HoldServiceRecordMutationVariables>;
export const OverrideChargeClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverrideChargeClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideChargeClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overrideChargeClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OverrideChargeClassMutation, OverrideChargeClassMutationVariables>;
export const PlanServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanServiceRecordMutation, PlanServiceRecordMutationVariables>;
export const RaiseOpenIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseOpenIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseOpenIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseOpenIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseOpenIssueMutation, RaiseOpenIssueMutationVariables>;
export const RemovePartUsageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePartUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePartUsageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePartUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePartUsageMutation, RemovePartUsageMutationVariables>;
export const ReplyServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyServiceRecordMutation, ReplyServiceRecordMutationVariables>;
export const SettleOpenIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleOpenIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleOpenIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleOpenIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SettleOpenIssueMutation, SettleOpenIssueMutationVariables>;
export const SignOffVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOffVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOffVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SignOffVisitMutation, SignOffVisitMutationVariables>;
export const TechniciansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Technicians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"TECHNICIAN"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statusIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISPATCHED"},{"kind":"EnumValue","value":"DEPARTED"},{"kind":"EnumValue","value":"ARRIVED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TechniciansQuery, TechniciansQueryVariables>;
export const TriageServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TriageServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriageServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triageServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TriageServiceRecordMutation, TriageServiceRecordMutationVariables>;
export const UsePartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UsePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UsePartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usePart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UsePartMutation, UsePartMutationVariables>;
export const StartServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartServiceRecordMutation, StartServiceRecordMutationVariables>;
export const ResumeServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeServiceRecordMutation, ResumeServiceRecordMutationVariables>;
export const ReviewServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewServiceRecordMutation, ReviewServiceRecordMutationVariables>;
export const CloseServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CloseServiceRecordMutation, CloseServiceRecordMutationVariables>;
export const SendBackServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendBackServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SendBackServiceRecordMutation, SendBackServiceRecordMutationVariables>;
export const ReopenServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenServiceRecordMutation, ReopenServiceRecordMutationVariables>;
export const CancelServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelServiceRecordMutation, CancelServiceRecordMutationVariables>;
export const DepartVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepartVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DepartVisitMutation, DepartVisitMutationVariables>;
export const ArriveVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArriveVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArriveVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arriveVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ArriveVisitMutation, ArriveVisitMutationVariables>;
export const ReturnVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnVisitMutation, ReturnVisitMutationVariables>;
export const CancelVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelVisitMutation, CancelVisitMutationVariables>;
export const EarlierRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}}]}}]} as unknown as DocumentNode<EarlierRecordsQuery, EarlierRecordsQueryVariables>;
export const RecordWarrantyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordWarranty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainPartRepair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordWarrantyQuery, RecordWarrantyQueryVariables>;
export const CommentServiceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CommentServiceRecordMutation, CommentServiceRecordMutationVariables>;
export const RecordTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineEvent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"old"}},{"kind":"Field","name":{"kind":"Name","value":"new"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RecordTimelineQuery, RecordTimelineQueryVariables>;
export const RecordChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RecordChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecordChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LatestEvent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LatestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordChangedSubscription, RecordChangedSubscriptionVariables>;
export const LatestEventOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestEventOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LatestEvent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LatestEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestEventOfQuery, LatestEventOfQueryVariables>;
export const ServiceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRecordRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordsQuery, ServiceRecordsQueryVariables>;
export const ServiceRecordViewCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceRecordViewCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"triage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"review"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hold"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"triage"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"triage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"review"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"review"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hold"},"name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hold"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordViewCountsQuery, ServiceRecordViewCountsQueryVariables>;
export const ServiceRecordChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ServiceRecordChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecordChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRecordRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordChangesSubscription, ServiceRecordChangesSubscriptionVariables>;
export const ServiceRecordNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceRecordNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ServiceRecordNewsQuery, ServiceRecordNewsQueryVariables>;
export const KnownFaultCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownFaultCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"faultCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnownFaultCodesQuery, KnownFaultCodesQueryVariables>;
export const CallLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallLookupQuery, CallLookupQueryVariables>;
export const OpenRecordsOfCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRecordsOfCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenRecord"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productUnitID"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<OpenRecordsOfCallQuery, OpenRecordsOfCallQueryVariables>;
export const RegisterCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerServiceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCallMutation, RegisterCallMutationVariables>;
export const KnownForCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownForCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownCustomer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownUnit"}},{"kind":"Field","alias":{"kind":"Name","value":"owner"},"name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownCustomer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"callerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"productID"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownCustomer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownUnit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"main"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownUnit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnownForCallQuery, KnownForCallQueryVariables>;
export const UpdateCompanySettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCompanySettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompanySettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCompanySettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hotlineHours"}}]}}]} as unknown as DocumentNode<UpdateCompanySettingsMutation, UpdateCompanySettingsMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numbering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSeriesRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hotlineHours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSeriesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const WorkingYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingYearQuery, WorkingYearQueryVariables>;
export const HandOverProductUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverProductUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverProductUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverProductUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverProductUnitMutation, HandOverProductUnitMutationVariables>;
export const UnitLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SERIAL_NUMBER"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"idIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelUnit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnitLabelsQuery, UnitLabelsQueryVariables>;
export const UnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Units"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnitOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnitWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warrantyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"repair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsQuery, UnitsQueryVariables>;
export const AddWarrantyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWarranty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWarrantyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWarranty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warranty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddWarrantyMutation, AddWarrantyMutationVariables>;
export const UpdateProductUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProductUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProductUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProductUnitMutation, UpdateProductUnitMutationVariables>;
export const UnitPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitLife"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partUsages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasServiceRecordWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"productUnitID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitPart"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"promises"}},{"kind":"Field","name":{"kind":"Name","value":"productID"}},{"kind":"Field","name":{"kind":"Name","value":"customerID"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"jobNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warranties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"chargeClass"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"mainPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const LockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}}]}}]}}]}}]} as unknown as DocumentNode<LockUserMutation, LockUserMutationVariables>;
export const UnlockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}}]}}]}}]}}]} as unknown as DocumentNode<UnlockUserMutation, UnlockUserMutationVariables>;
export const ActivateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateUserMutation, ActivateUserMutationVariables>;
export const IssuePasswordLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssuePasswordLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePasswordLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePasswordLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<IssuePasswordLinkMutation, IssuePasswordLinkMutationVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"departmentID"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"serviceZone"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UserSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endedAtIsNil"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionID"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}}]}}]} as unknown as DocumentNode<UserSessionsQuery, UserSessionsQueryVariables>;
export const EndUserSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndUserSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<EndUserSessionsMutation, EndUserSessionsMutationVariables>;
export const AccessMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AccessMatrixQuery, AccessMatrixQueryVariables>;
export const WarrantiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Warranties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warranties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarrantyRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarrantyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Warranty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]}}]} as unknown as DocumentNode<WarrantiesQuery, WarrantiesQueryVariables>;
export const WarrantyPoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WarrantyPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicyOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicyWhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WarrantyPoliciesQuery, WarrantyPoliciesQueryVariables>;
export const CreateWarrantyPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWarrantyPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWarrantyPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWarrantyPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWarrantyPolicyMutation, CreateWarrantyPolicyMutationVariables>;
export const UpdateWarrantyPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWarrantyPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWarrantyPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWarrantyPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warrantyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWarrantyPolicyMutation, UpdateWarrantyPolicyMutationVariables>;
export const WarrantyPolicyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WarrantyPolicyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyProducts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refundDays"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeDays"}},{"kind":"Field","name":{"kind":"Name","value":"repairMonths"}},{"kind":"Field","name":{"kind":"Name","value":"mainPartMonths"}},{"kind":"Field","name":{"kind":"Name","value":"failedRepairsForExchange"}},{"kind":"Field","name":{"kind":"Name","value":"stopsUnderRepair"}},{"kind":"Field","name":{"kind":"Name","value":"stopsWaitingForParts"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRestarts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyProducts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarrantyPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MODEL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WarrantyPolicyPageQuery, WarrantyPolicyPageQueryVariables>;
export const CompanyZoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyZone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timezone"}}]}}]}}]} as unknown as DocumentNode<CompanyZoneQuery, CompanyZoneQueryVariables>;
export const DepartmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentID"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentsQuery, DepartmentsQueryVariables>;
export const AddAttachmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AddAttachmentMutation, AddAttachmentMutationVariables>;
export const PasswordLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<PasswordLinkQuery, PasswordLinkQueryVariables>;
export const SetPasswordByLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPasswordByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPasswordByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPasswordByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mayRegister"}},{"kind":"Field","name":{"kind":"Name","value":"mayIntrospect"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;