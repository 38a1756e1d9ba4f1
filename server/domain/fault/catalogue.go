package fault

import (
	"fmt"
	"strings"
)

// Key names a message. Keys cross the API (extensions.key), so that a client
// may phrase them itself; the catalogue phrases them for everybody else.
type Key string

// Language is a language of the catalogue, as a BCP 47 tag.
type Language string

const (
	// Chinese is simplified Chinese, the default.
	Chinese Language = "zh-CN"
	// English is the second language of everything.
	English Language = "en"
)

// LanguageOf reads a language tag; Chinese for all but English.
func LanguageOf(tag string) Language {
	if tag == string(English) {
		return English
	}
	return Chinese
}

// The message keys. Group them by topic; every one has both texts below.
const (
	InternalError    Key = "internal"
	InvalidInput     Key = "invalid_input"
	RowNotFound      Key = "row_not_found"
	StaleVersion     Key = "stale_version"
	ChangedMeanwhile Key = "changed_meanwhile"
	NotSignedIn      Key = "not_signed_in"
	RoleNotAllowed   Key = "role_not_allowed"
	TokenReadsOnly   Key = "token_reads_only"
	ColumnHidden     Key = "column_hidden"
	ServiceStopping  Key = "service_stopping"
	DatabaseAway     Key = "database_away"
	TimedOut         Key = "timed_out"
	IdempotencyReuse Key = "idempotency_reuse"
	AlreadyExists    Key = "already_exists"
	StillReferenced  Key = "still_referenced"

	Required        Key = "required"
	TooLong         Key = "too_long"
	TooShort        Key = "too_short"
	TooMany         Key = "too_many"
	NotInRange      Key = "not_in_range"
	OutOfRange      Key = "out_of_range"
	NotAnOption     Key = "not_an_option"
	BadFormat       Key = "bad_format"
	BadText         Key = "bad_text"
	BadDate         Key = "bad_date"
	DateOrder       Key = "date_order"
	NoSuchReference Key = "no_such_reference"
	Negative        Key = "negative"

	BadCredentials  Key = "bad_credentials"
	AccountLocked   Key = "account_locked"
	AccountDisabled Key = "account_disabled"
	AccountBarred   Key = "account_barred"
	PasswordLinkBad Key = "password_link_bad"
	SessionEnded    Key = "session_ended"
	TokenExpired    Key = "token_expired"
	TokenReused     Key = "token_reused"
	TokenInvalid    Key = "token_invalid"
	TooOften        Key = "too_often"
	TablesUnderWay  Key = "tables_under_way"

	ServiceTokenExpired   Key = "service_token_expired"
	ServiceTokenRevoked   Key = "service_token_revoked"
	ServiceTokenLapsed    Key = "service_token_lapsed"
	ServiceTokenElsewhere Key = "service_token_elsewhere"
	ServiceTokenInAddress Key = "service_token_in_address"

	PasswordWeak    Key = "password_weak"
	PasswordWrong   Key = "password_wrong"
	OwnAccount      Key = "own_account"
	SignInNeedsPost Key = "sign_in_needs_post"
	RefreshRaced    Key = "refresh_raced"

	QueryTooDeep      Key = "query_too_deep"
	QueryTooCostly    Key = "query_too_costly"
	OverBudget        Key = "over_budget"
	QueryRefused      Key = "query_refused"
	NotOneQuery       Key = "not_one_query"
	KeptAddress       Key = "kept_address"
	AddressTaken      Key = "address_taken"
	AddressTakenBy    Key = "address_taken_by"
	ParameterReserved Key = "parameter_reserved"
	ParameterMissing  Key = "parameter_missing"
	ParameterType     Key = "parameter_type"
	QueryBroken       Key = "query_broken"
	TooManyAliases    Key = "too_many_aliases"
	TooManyFields     Key = "too_many_fields"
	AliasNotAllowed   Key = "alias_not_allowed"
	PageSizeRequired  Key = "page_size_required"
	PageSizeTooLarge  Key = "page_size_too_large"
	BodyTooLarge      Key = "body_too_large"
	QuerySyntax       Key = "query_syntax"
	QueryInvalid      Key = "query_invalid"
	IntrospectionOff  Key = "introspection_off"
	BadCursor         Key = "bad_cursor"
	SubscriptionOnly  Key = "subscription_only"
	SubscriptionSlow  Key = "subscription_slow"
	MutationNeedsPost Key = "mutation_needs_post"
	QueryTooLong      Key = "query_too_long"
	TooManyDirectives Key = "too_many_directives"
	TooManyOperations Key = "too_many_operations"
	BodyNotJSON       Key = "body_not_json"
	BodyNotText       Key = "body_not_text"
	BodyTypeUnknown   Key = "body_type_unknown"
	AnswerTypeUnknown Key = "answer_type_unknown"
	MethodUnknown     Key = "method_unknown"
	ParameterWrong    Key = "parameter_wrong"
	UploadMalformed   Key = "upload_malformed"
	ForeignPage       Key = "foreign_page"

	ActionNotAllowed     Key = "action_not_allowed"
	OwnWork              Key = "own_work"
	VisitUnderWay        Key = "visit_under_way"
	VisitMissing         Key = "visit_missing"
	WorkBegun            Key = "work_begun"
	DepartmentMissing    Key = "department_missing"
	ReplyMissing         Key = "reply_missing"
	OpenIssuesLeft       Key = "open_issues_left"
	WorkDoneMissing      Key = "work_done_missing"
	ConfirmationMissing  Key = "confirmation_missing"
	ReviewMissing        Key = "review_missing"
	PlanNeedsNoVisit     Key = "plan_needs_no_visit"
	NoTechnician         Key = "no_technician"
	NotATechnician       Key = "not_a_technician"
	ReasonMissing        Key = "reason_missing"
	CertificateMissing   Key = "certificate_missing"
	CertificateByHead    Key = "certificate_by_head"
	CertificateRevoked   Key = "certificate_revoked"
	AcceptanceMissing    Key = "acceptance_missing"
	AcceptedAlready      Key = "accepted_already"
	TaskOrderGiven       Key = "task_order_given"
	ChecklistOpen        Key = "checklist_open"
	ChargeClassByRule    Key = "charge_class_by_rule"
	TermsWorse           Key = "terms_worse"
	WarrantyEndsEarlier  Key = "warranty_ends_earlier"
	LedgerLineTakenBack  Key = "ledger_line_taken_back"
	UnitOfOtherCustomer  Key = "unit_of_other_customer"
	DepartmentCycle      Key = "department_cycle"
	DepartmentStaffed    Key = "department_staffed"
	DepartmentBusy       Key = "department_busy"
	DepartmentAbove      Key = "department_above"
	CompanyStays         Key = "company_stays"
	InFuture             Key = "in_future"
	FileTooLarge         Key = "file_too_large"
	FileTypeNotAllowed   Key = "file_type_not_allowed"
	FileTypeLies         Key = "file_type_lies"
	FileEmpty            Key = "file_empty"
	DemoNeedsLoopback    Key = "demo_needs_loopback"
	GoodsElsewhere       Key = "goods_elsewhere"
	GoodsWithCustomer    Key = "goods_with_customer"
	RepairUnchecked      Key = "repair_unchecked"
	RepairCardOpen       Key = "repair_card_open"
	RepairCardFinished   Key = "repair_card_finished"
	RepairCardChecked    Key = "repair_card_checked"
	NotOwnCard           Key = "not_own_card"
	StockWouldBeNegative Key = "stock_would_be_negative"

	ImportColumns        Key = "import_columns"
	ImportFileGone       Key = "import_file_gone"
	ImportDone           Key = "import_done"
	ImportRuns           Key = "import_runs"
	ImportRunsNot        Key = "import_runs_not"
	ImportFailed         Key = "import_failed"
	ImportColumnMissing  Key = "import_column_missing"
	ImportColumnTwice    Key = "import_column_twice"
	ImportHeader         Key = "import_header"
	ImportOpenQuote      Key = "import_open_quote"
	ImportTextAfterQuote Key = "import_text_after_quote"
	ImportRowTooLong     Key = "import_row_too_long"
	ImportRagged         Key = "import_ragged"
	ImportTwice          Key = "import_twice"
	ImportAmbiguous      Key = "import_ambiguous"
	ImportUnconfirmed    Key = "import_unconfirmed"

	NoWorkingHours Key = "no_working_hours"
	DayGivenTwice  Key = "day_given_twice"
	TimeOrder      Key = "time_order"
	HoursOverlap   Key = "hours_overlap"
	GivenTwice     Key = "given_twice"
	PolicyTie      Key = "policy_tie"
)

type texts struct{ zh, en string }

var catalogue = map[Key]texts{
	InternalError:    {"系统内部错误，编号 {id}", "internal error {id}"},
	InvalidInput:     {"输入有误，请检查标出的字段", "the input is not valid; see the marked fields"},
	RowNotFound:      {"找不到{what}，或您无权查看", "{what} not found, or not yours to see"},
	StaleVersion:     {"该记录已被{actor}修改，请刷新后再试", "changed in the meantime by {actor}; re-read and try again"},
	ChangedMeanwhile: {"该数据已被修改，请刷新后再试", "changed in the meantime; re-read and try again"},
	NotSignedIn:      {"请先登录", "sign in first"},
	RoleNotAllowed:   {"您的角色无权进行此操作", "your role does not allow this"},
	TokenReadsOnly:   {"服务令牌只能读取数据，不能修改", "a service token reads data and changes none"},
	ColumnHidden:     {"您的角色无权使用字段 {field}", "your role may not use the field {field}"},
	ServiceStopping:  {"服务正在停止，请稍后再试", "the service is stopping; try again shortly"},
	DatabaseAway:     {"暂时无法访问数据库，请稍后再试", "the database is away; try again shortly"},
	TimedOut:         {"请求超时", "the request took too long"},
	IdempotencyReuse: {"此幂等键已用于另一个请求", "this idempotency key was used for a different request"},
	AlreadyExists:    {"{what}已存在", "{what} exists already"},
	StillReferenced:  {"仍有其他数据引用，不能删除", "still in use elsewhere and cannot be deleted"},

	Required:        {"必填", "required"},
	TooLong:         {"最多 {max} 个字符", "at most {max} characters"},
	TooShort:        {"至少 {min} 个字符", "at least {min} characters"},
	TooMany:         {"最多 {max} 项", "at most {max} items"},
	NotInRange:      {"须在 {min} 与 {max} 之间", "must be between {min} and {max}"},
	OutOfRange:      {"超出允许范围", "outside of the allowed range"},
	NotAnOption:     {"不是可选的值", "not one of the options"},
	BadFormat:       {"格式不正确", "not in the right format"},
	BadText:         {"含有不允许的字符", "contains characters that are not allowed"},
	BadDate:         {"日期无效", "not a valid date"},
	DateOrder:       {"日期先后次序不对", "the dates are not in order"},
	NoSuchReference: {"所引用的{what}不存在", "the {what} referred to does not exist"},
	Negative:        {"不能为负数", "must not be negative"},

	BadCredentials:  {"用户名或密码不正确", "wrong username or password"},
	AccountLocked:   {"尝试次数过多，账号已锁定，请在 {minutes} 分钟后再试", "too many attempts; the account is locked, try again in {minutes} minutes"},
	AccountDisabled: {"账号已停用", "the account is disabled"},
	AccountBarred:   {"账号已被管理员锁定", "an administrator has locked the account"},
	PasswordLinkBad: {"链接无效、已使用或已过期，请向管理员索取新的链接", "the link is unknown, used or too old; ask an administrator for a new one"},
	SessionEnded:    {"会话已结束，请重新登录", "the session has ended; sign in again"},
	TokenExpired:    {"登录已过期", "the sign-in has expired"},
	TokenReused:     {"检测到令牌被重复使用，会话已终止，请重新登录", "a token was used twice; the session was ended, sign in again"},
	TokenInvalid:    {"令牌无效", "the token is not valid"},

	ServiceTokenExpired:   {"服务令牌已过期", "the service token has expired"},
	ServiceTokenRevoked:   {"服务令牌已吊销", "the service token was revoked"},
	ServiceTokenLapsed:    {"此服务令牌的发放人已停用或不再有权发放它，请重新发放", "whoever issued the service token may not issue it any more; have a new one issued"},
	ServiceTokenElsewhere: {"此服务令牌不能从这个网络地址使用", "the service token is not taken from this network address"},
	ServiceTokenInAddress: {"此服务令牌不能写在网址中，请使用 Authorization 标头", "the service token is not taken in an address; send it in the Authorization header"},

	TablesUnderWay:  {"其他表格正在传送，请在 {seconds} 秒后再试", "other tables are being sent; try again in {seconds} seconds"},
	TooOften:        {"操作过于频繁，请在 {seconds} 秒后再试", "too often; try again in {seconds} seconds"},
	PasswordWeak:    {"密码强度不足：至少 {min} 个字符，且不能是常见密码或用户名", "too weak: at least {min} characters, not a common password, not the username"},
	PasswordWrong:   {"当前密码不正确", "the current password is wrong"},
	OwnAccount:      {"不能对自己的账号进行此操作", "not possible on your own account"},
	SignInNeedsPost: {"登录和续期只能通过普通的 POST 请求进行", "signing in and refreshing need a plain POST request"},
	RefreshRaced:    {"会话刚刚已在别处续期，请重试", "the session was refreshed elsewhere a moment ago; try again"},

	QueryTooDeep:      {"查询嵌套过深（{depth}，上限 {max}）", "the query is too deep ({depth}, limit {max})"},
	QueryRefused:      {"查询无法运行：{why}", "the query cannot run: {why}"},
	NotOneQuery:       {"须为一个查询（query），且只有一个", "has to be one query, and nothing beside it"},
	KeptAddress:       {"曾经发布的查询不能更改地址，工具可能正在使用它", "a query that was published keeps its address: tools know it"},
	AddressTaken:      {"该地址已被占用，或曾用于发布其他查询", "the address is taken, or another query was published under it"},
	AddressTakenBy:    {"该地址属于查询“{name}”", "the address is that of the query “{name}”"},
	ParameterReserved: {"参数 {name} 与地址的选项同名（key、limit、root、expand、bom），请改名后发布", "the parameter {name} is called as an option of addresses (key, limit, root, expand, bom): rename it to publish the query"},
	ParameterMissing:  {"缺少参数 {name} 的值", "the parameter {name} has no value"},
	ParameterType:     {"参数 {name} 的值不符合类型 {type}", "the value of the parameter {name} is no {type}"},
	QueryBroken:       {"该查询已失效，请联系其所有者修改：{why}", "the query itself is broken, and its owner has to change it: {why}"},
	OverBudget:        {"开销为 {cost}，超过此令牌每小时的全部预算（{max}），再次尝试也不会成功", "this costs {cost}, more than the whole budget of the token ({max} an hour): trying again will not help"},
	QueryTooCostly:    {"查询开销过大（{cost}，上限 {max}）", "the query costs too much ({cost}, limit {max})"},
	TooManyAliases:    {"别名过多（{count}，上限 {max}）", "too many aliases ({count}, limit {max})"},
	AliasNotAllowed:   {"{field} 不能使用别名", "{field} takes no alias"},
	TooManyFields:     {"查询字段过多（上限 {max}）", "too many fields (limit {max})"},
	PageSizeRequired:  {"{field} 须给出 first 或 last", "{field} needs first or last"},
	PageSizeTooLarge:  {"{field} 每页最多 {max} 条", "{field} returns at most {max} rows a page"},
	BodyTooLarge:      {"请求内容过大（上限 {max}）", "the request is too large (limit {max})"},
	QuerySyntax:       {"查询语法错误：{detail}", "syntax error in the query: {detail}"},
	QueryInvalid:      {"查询不符合模式：{detail}", "the query does not fit the schema: {detail}"},
	IntrospectionOff:  {"您的角色无权查看模式", "your role may not introspect the schema"},
	BadCursor:         {"游标无效", "not a valid cursor"},
	SubscriptionOnly:  {"订阅须通过 WebSocket 或 SSE", "subscriptions need WebSocket or SSE"},
	SubscriptionSlow:  {"接收过慢，订阅已结束", "the receiver was too slow; the subscription has ended"},
	MutationNeedsPost: {"变更操作须使用 POST", "mutations need POST"},
	QueryTooLong:      {"查询过长（上限 {max}）", "the query is too long (limit {max})"},
	TooManyDirectives: {"同一处的指令过多（上限 {max}）", "too many directives in one place (limit {max})"},
	TooManyOperations: {"同时进行的操作过多（上限 {max}）", "too many operations at the same time (limit {max})"},
	BodyNotJSON:       {"请求内容不是有效的 JSON", "the request is not valid JSON"},
	BodyNotText:       {"请求内容须为 UTF-8 编码", "the request must be encoded in UTF-8"},
	BodyTypeUnknown:   {"请求的内容类型须为 {wanted}", "the request's content type must be {wanted}"},
	AnswerTypeUnknown: {"只能以 {offered} 作答", "answers are given as {offered}"},
	MethodUnknown:     {"只接受 {allowed} 请求", "only {allowed} are accepted here"},
	ParameterWrong:    {"参数 {name} 的类型不正确", "the parameter {name} is not of the right type"},
	UploadMalformed:   {"上传表单的格式不正确", "the upload form is malformed"},
	ForeignPage:       {"不接受来自其他网站页面的请求", "requests from the pages of other sites are not accepted"},

	ActionNotAllowed:     {"状态为“{status}”时不能进行“{action}”", "{action} is not possible in status {status}"},
	OwnWork:              {"不能审核自己所做的工作", "nobody reviews their own work"},
	VisitUnderWay:        {"尚有未结束的派工", "a visit is still under way"},
	VisitMissing:         {"方案为上门服务，须有一次已完成的派工才能完工", "the plan is to send someone, and no visit is finished yet"},
	WorkBegun:            {"已开工的记录只能由服务主任或部门主管取消", "work has begun: only a dispatcher or a head calls it off"},
	DepartmentMissing:    {"尚未分派处理部门", "no department handles it yet"},
	ReplyMissing:         {"尚未答复客户", "the customer has not been answered yet"},
	OpenIssuesLeft:       {"尚有 {count} 项遗留问题未解决", "{count} open issues are left"},
	WorkDoneMissing:      {"尚未填写完成的工作", "the work done is not recorded"},
	ConfirmationMissing:  {"缺少客户确认，也未说明原因", "neither the customer's confirmation nor a reason for its absence is recorded"},
	ReviewMissing:        {"尚未经主管审核", "the head's review is missing"},
	PlanNeedsNoVisit:     {"维修方案“{plan}”不需要派工", "the plan {plan} needs no visit"},
	NoTechnician:         {"请至少指派一名技术员", "name at least one technician"},
	NotATechnician:       {"{name}不是可派工的技术员", "{name} is not a technician who can be dispatched"},
	ReasonMissing:        {"请说明原因", "give a reason"},
	CertificateMissing:   {"{names}在 {day} 没有有效的“{category}”上岗证书，不能派工", "without a valid certificate for {category} on {day}, and not to be dispatched: {names}"},
	CertificateByHead:    {"只有部门主管可以说明原因后派无证人员", "only a head may send people without a certificate, with a reason"},
	CertificateRevoked:   {"证书已吊销", "the certificate was taken away"},
	AcceptanceMissing:    {"安装尚未验收", "the installation is not accepted yet"},
	AcceptedAlready:      {"安装已经验收", "the installation is accepted already"},
	TaskOrderGiven:       {"任务单已经下达", "the task order is given already"},
	ChecklistOpen:        {"检查表还有未检查的项目", "the checklist has items that nobody has looked at"},
	TermsWorse:           {"低于现行三包政策：{terms}。合同可以优于三包政策，不得低于三包政策", "worse than the policy in {terms}: a contract may better the three guarantees, never worsen them"},
	WarrantyEndsEarlier:  {"三包免费修理期至 {until}，延长保修须晚于该日", "the free repair of the policy lasts until {until}: an extension has to end later"},
	LedgerLineTakenBack:  {"该台账记录已被撤销", "this line of the ledger has been taken back already"},
	ChargeClassByRule:    {"收费类别由保修规则决定，只有部门主管可以说明原因后更改", "the charge class follows from the warranty; only a head may override it, with a reason"},
	UnitOfOtherCustomer:  {"该机组属于另一客户", "the unit belongs to another customer"},
	DepartmentCycle:      {"部门不能移到自己的下级之下", "a department cannot be moved below itself"},
	DepartmentStaffed:    {"部门内还有 {count} 名在职人员，请先将其调往其他部门", "{count} active people still work in the department; move them first"},
	DepartmentBusy:       {"部门还有 {count} 条未关闭的服务记录，请先处理或转交", "the department still has {count} open service records; settle or hand them over first"},
	DepartmentAbove:      {"下级还有 {count} 个启用的部门，请先停用或移走", "{count} active departments stand below it; close or move them first"},
	CompanyStays:         {"公司本身不能停用", "the company itself cannot be closed"},
	InFuture:             {"不能是将来的时间", "must not be in the future"},
	FileTooLarge:         {"文件过大（上限 {max}）", "the file is too large (limit {max})"},
	FileTypeNotAllowed:   {"只接受照片（JPEG、PNG、WebP）和 PDF", "only photos (JPEG, PNG, WebP) and PDF are accepted"},
	FileTypeLies:         {"文件内容与其类型不符", "the file's content does not match its type"},
	FileEmpty:            {"文件为空", "the file is empty"},
	DemoNeedsLoopback:    {"演示数据只能在本机地址上提供", "the demo listens on loopback only"},
	GoodsElsewhere:       {"物品不在交出方手中", "whoever hands over does not have the goods"},
	GoodsWithCustomer:    {"物品在客户处，请先登记收取", "the goods are with the customer; register first that they were taken"},
	RepairUnchecked:      {"维修尚未检验合格", "the repair has not passed its check yet"},
	RepairCardOpen:       {"维修尚未完成，不能检验", "the repair is not done yet and cannot be checked"},
	RepairCardFinished:   {"这张维修卡已经填写完成", "this repair card is finished already"},
	RepairCardChecked:    {"这张维修卡已经检验", "this repair card is checked already"},
	NotOwnCard:           {"技术人员只能填写自己的维修卡", "technicians write their own repair cards only"},
	StockWouldBeNegative: {"库存不足", "not enough in stock"},

	ImportFileGone:       {"文件已清理，请重新上传", "the file is no longer kept; upload it again"},
	ImportDone:           {"该文件已导入完成", "this file has been imported already"},
	ImportRuns:           {"导入正在进行中", "the import is running"},
	ImportRunsNot:        {"导入未在进行中", "the import is not running"},
	ImportFailed:         {"导入意外中止，已写入的数据保留，可再次运行", "the import failed unexpectedly; what was written stays, and it can be run again"},
	ImportColumns:        {"映射与文件不符；文件的列：{columns}", "the mapping does not fit the file, whose columns are: {columns}"},
	ImportColumnMissing:  {"文件中没有列“{column}”", "the file has no column \"{column}\""},
	ImportColumnTwice:    {"文件中有多个列“{column}”", "the file has several columns \"{column}\""},
	ImportHeader:         {"无法读取表头：引号不匹配或行过长", "the header cannot be read: its quotes do not match, or it is too long"},
	ImportOpenQuote:      {"引号未闭合", "a quote is opened and not closed"},
	ImportTextAfterQuote: {"引号闭合后还有其他文字", "text follows a closing quote"},
	ImportRowTooLong:     {"行过长（上限 {max} 字节）", "the row is too long (limit {max} bytes)"},
	ImportRagged:         {"应有 {columns} 列，实有 {fields} 列", "{fields} fields instead of {columns}"},
	ImportTwice:          {"与第 {line} 行重复", "the same as on line {line}"},
	ImportAmbiguous:      {"有多个{what}与此相符", "several rows fit: {what}"},
	ImportUnconfirmed:    {"由外部数据导入，原始数据中没有客户确认", "taken over from other data, which do not tell of the customer's confirmation"},

	NoWorkingHours: {"一周中至少须有一段工作时间", "at least one day of the week needs working hours"},
	DayGivenTwice:  {"同一天出现了两次", "this day is given twice"},
	TimeOrder:      {"结束时间须晚于开始时间", "the end must come after the beginning"},
	HoursOverlap:   {"时间段重叠或次序不对", "the hours overlap or are not in order"},
	GivenTwice:     {"重复给出", "given twice"},
	PolicyTie:      {"与策略“{policy}”条件相同，无法确定以哪一个为准", "the policy {policy} has the same conditions, and neither goes before the other"},
}

// Keys returns every key of the catalogue, in no particular order.
func Keys() []Key {
	keys := make([]Key, 0, len(catalogue))
	for k := range catalogue {
		keys = append(keys, k)
	}
	return keys
}

// Text phrases a key in the given language. An unknown language is answered in
// Chinese, an unknown key with the key itself.
func Text(lang Language, key Key, params Params) string {
	t, ok := catalogue[key]
	if !ok {
		return string(key)
	}
	s := t.zh
	if lang == English {
		s = t.en
	}
	for name, value := range params {
		if noun, ok := value.(Noun); ok {
			value = noun.in(lang)
		}
		s = strings.ReplaceAll(s, "{"+name+"}", fmt.Sprint(value))
	}
	return s
}
