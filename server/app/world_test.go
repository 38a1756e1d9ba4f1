package app_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"sanbao/server/app"
	"sanbao/server/config"
	"sanbao/server/store/storetest"
)

// world is the real server with the demo data, on one of the databases.
type world struct {
	t      testing.TB
	url    string
	app    *app.App
	tokens map[string]string
	// made counts the texts that are to be unique.
	made *int
}

// answer is a GraphQL answer over HTTP.
type answer struct {
	status int
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
	Extensions map[string]any
}

// TestServer runs every scenario against the real server, started once on SQLite
// and once on PostgreSQL.
func TestServer(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		w := start(t, url)
		for _, scenario := range []struct {
			name string
			run  func(*testing.T, *world)
		}{
			{"TwoAliasesOfOneEdgeKeepTheirColumnsAndLists", twoAliasesOfOneEdgeKeepTheirColumnsAndLists},
			{"StatementsPerQuery", statementsPerQuery},
			{"TheDispatchBoardIsReadInFewStatements", theDispatchBoardIsReadInFewStatements},
			{"TheDispatchBoardIsForThoseWhoSend", theDispatchBoardIsForThoseWhoSend},
			{"VisitsAreRescheduledUntilDeparture", visitsAreRescheduledUntilDeparture},
			{"NumbersAreThoseOfTheLists", numbersAreThoseOfTheLists},
			{"StatisticsLeadToTheirRecords", statisticsLeadToTheirRecords},
			{"OtherStatisticsLeadToTheirRows", otherStatisticsLeadToTheirRows},
			{"PageInfoTellsWhetherTheListGoesOn", pageInfoTellsWhetherTheListGoesOn},
			{"AnotherDepartmentsRecordIsNotThere", anotherDepartmentsRecordIsNotThere},
			{"AnalystsSeeNobodysTelephone", analystsSeeNobodysTelephone},
			{"OperationsThatAskForTooMuch", operationsThatAskForTooMuch},
			{"BodiesThatAreNoRequests", bodiesThatAreNoRequests},
			{"NobodySeesNothing", nobodySeesNothing},
			{"RowsWriteWhatGqlgenWouldWrite", rowsWriteWhatGqlgenWouldWrite},
			{"WhatIsNotAllowedIsRefused", whatIsNotAllowedIsRefused},
			{"ACallBecomesAClosedRecord", aCallBecomesAClosedRecord},
			{"ResponseTimesFollowTheWork", responseTimesFollowTheWork},
			{"OneKeyIsOneEffect", oneKeyIsOneEffect},
			{"ADoubleClickIsDoneOnce", aDoubleClickIsDoneOnce},
			{"AttachmentsGoUpAndComeDown", attachmentsGoUpAndComeDown},
			{"ManyAssignedAtOnce", manyAssignedAtOnce},
			{"ViewsAreSavedAndShared", viewsAreSavedAndShared},
			{"QueriesAreSavedSharedAndRun", queriesAreSavedSharedAndRun},
			{"SchedulesAreTheirOwners", schedulesAreTheirOwners},
			{"PeopleAreTold", peopleAreTold},
			{"RenewalsAreNoted", renewalsAreNoted},
			{"ListsAreExported", listsAreExported},
			{"DailyReportsAreExported", dailyReportsAreExported},
			{"WhoWasToldIsReadInFewStatements", whoWasToldIsReadInFewStatements},
			{"FilesThatAreRefused", filesThatAreRefused},
			{"PagesJoinWithoutGapOrOverlap", pagesJoinWithoutGapOrOverlap},
			{"CountsAreOfWhatIsSeen", countsAreOfWhatIsSeen},
			{"FiltersOnEveryKindOfValue", filtersOnEveryKindOfValue},
			{"FiltersTakeTextsLiterally", filtersTakeTextsLiterally},
			{"ChangesArePushed", changesArePushed},
			{"NobodyIsPushedAnything", nobodyIsPushedAnything},
			{"ChangesOfAnotherServerArrive", changesOfAnotherServerArrive},
			{"TheServerTellsHowItIs", theServerTellsHowItIs},
			{"RoutesAreThePage", routesAreThePage},
			{"AServerWithoutItsDatabaseIsNotReady", aServerWithoutItsDatabaseIsNotReady},
			{"PermissionsAreTheTable", permissionsAreTheTable},
			{"ErrorsSpeakTwoLanguages", errorsSpeakTwoLanguages},
			{"EveryMutationRefusesThoseWhoOnlyRead", everyMutationRefusesThoseWhoOnlyRead},
			{"TheCompanyTellsHowItWorks", theCompanyTellsHowItWorks},
			{"TheMatrixOfAllRolesIsTold", theMatrixOfAllRolesIsTold},
			{"AnInvitedPersonSignsIn", anInvitedPersonSignsIn},
			{"NullTakesAwayOrIsRefused", nullTakesAwayOrIsRefused},
			{"ToolsReadTables", toolsReadTables},
			{"StatisticsHaveRoomInTables", statisticsHaveRoomInTables},
			{"TablesInEveryForm", tablesInEveryForm},
			{"TablesAreDated", tablesAreDated},
			{"BothWaysOfReadingTablesAgree", bothWaysOfReadingTablesAgree},
			{"TablesOfOtherShapes", tablesOfOtherShapes},
			{"ToolsOnlyRead", toolsOnlyRead},
			{"QueriesAnswerAsCSV", queriesAnswerAsCSV},
			{"AToolSeesWhatItsPersonSees", aToolSeesWhatItsPersonSees},
			{"ATokenIsRevokedInTheMiddle", aTokenIsRevokedInTheMiddle},
			{"TablesAreExported", tablesAreExported},
			{"AGoneClientEndsItsStatement", aGoneClientEndsItsStatement},
			{"HeavyQueriesAreReadApart", heavyQueriesAreReadApart},
			{"WholeTablesAreNotForEverybody", wholeTablesAreNotForEverybody},
			{"AddressesAreReadWhole", addressesAreReadWhole},
			{"BudgetsEndTables", budgetsEndTables},
			{"TokensEndWithTheirIssuers", tokensEndWithTheirIssuers},
			{"SlowReadersStopNobody", slowReadersStopNobody},
			{"TenThousandRows", tenThousandRows},
			// Last, as they write rows that nobody would.
			{"GarbageInFilters", garbageInFilters},
			{"GarbageInInputs", garbageInInputs},
		} {
			t.Run(scenario.name, func(t *testing.T) {
				scenario.run(t, &world{t: t, url: w.url, app: w.app, tokens: w.tokens, made: w.made})
			})
		}
	})
}

// defects fails the test for every error that the server logs: it logs those that
// it cannot explain to the client.
type defects struct{ t testing.TB }

func (d defects) Write(line []byte) (int, error) {
	d.t.Errorf("the server logs %s", line)
	return len(line), nil
}

func settings(t testing.TB, url string, more ...string) config.Server {
	t.Helper()
	var cli config.CLI
	parser, err := kong.New(&cli, config.Options()...)
	if err != nil {
		t.Fatal(err)
	}
	args := append([]string{"serve", "--demo", "--addr", "127.0.0.1:0", "--data-dir", t.TempDir(), "--database-url", url}, more...)
	if _, err := parser.Parse(args); err != nil {
		t.Fatal(err)
	}
	return cli.Server()
}

// start starts a server that has nothing to complain of.
func start(t testing.TB, url string) *world {
	t.Helper()
	return startLogging(t, url, defects{t})
}

func startLogging(t testing.TB, url string, log io.Writer) *world {
	t.Helper()
	a, err := app.New(t.Context(), settings(t, url), slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelError})))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- a.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return &world{t: t, url: url, app: a, tokens: map[string]string{}, made: new(int)}
}

// token signs a demo person in, once.
func (w *world) token(username string) string {
	if w.tokens[username] == "" {
		w.tokens[username] = w.signIn(username)
	}
	return w.tokens[username]
}

// signIn signs a demo person in anew.
func (w *world) signIn(username string) string {
	w.t.Helper()
	got := w.post("", `mutation($u: String!) { signIn(input: {username: $u, password: "sanbao-demo"}) { accessToken } }`,
		vars{"u": username})
	token, ok := got.at("signIn", "accessToken").(string)
	if !ok {
		w.t.Fatal(got.messages())
	}
	return token
}

type vars map[string]any

// as sends an operation as a demo person; "" is nobody.
func (w *world) as(username, query string, variables vars) answer {
	w.t.Helper()
	token := ""
	if username != "" {
		token = w.token(username)
	}
	return w.post(token, query, variables)
}

func (w *world) post(token, query string, variables vars) answer {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		w.t.Fatal(err)
	}
	return w.send(http.MethodPost, "/graphql", token, "application/json", body)
}

func (w *world) send(method, path, token, contentType string, body []byte) answer {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.app.URL()+path, bytes.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	req.Header.Set("Accept", "application/graphql-response+json, application/json")
	req.Header.Set("Accept-Language", "en")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	client := http.Client{Timeout: 30 * time.Second}
	res, err := client.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	got := answer{status: res.StatusCode}
	if err := json.Unmarshal(text, &got); err != nil {
		w.t.Fatalf("%s %s: %d %s", method, path, res.StatusCode, text)
	}
	return got
}

// at walks into the data; list indices are numbers.
func (a answer) at(path ...any) any {
	var v any = a.Data
	for _, step := range path {
		switch s := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[s]
		case int:
			l, _ := v.([]any)
			if s >= len(l) {
				return nil
			}
			v = l[s]
		}
	}
	return v
}

// list returns the nodes of a connection.
func (a answer) list(path ...any) []map[string]any {
	edges, _ := a.at(append(path, "edges")...).([]any)
	nodes := make([]map[string]any, len(edges))
	for i, e := range edges {
		nodes[i], _ = e.(map[string]any)["node"].(map[string]any)
	}
	return nodes
}

// code is the code of the first error, "" without one.
func (a answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

func (a answer) messages() string {
	var all []string
	for _, e := range a.Errors {
		all = append(all, e.Message)
	}
	return strings.Join(all, "; ")
}
