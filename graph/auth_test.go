package graph_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/golang-jwt/jwt/v5"

	"sanbao/graph"
	"sanbao/graph/generated"
	"sanbao/server/auth"
	"sanbao/server/domain/access"
)

const readUsers = `{ users(first: 10) { totalCount } }`

func TestSignInOverHTTP(t *testing.T) {
	eachAPI(t, func(a *api) {
		c := a.client()
		got := c.works(`mutation { signIn(input: {username: "HEAD", password: "` + demoPassword + `"}) {
			accessToken expiresAt
			viewer { user { username department { name } sessions(first: 5) { totalCount } }
				role departmentIDs mayRegister mayIntrospect permissions { entity operation scope } }
		} }`)
		var grant struct {
			ExpiresAt time.Time
			Viewer    struct {
				User struct {
					Username   string
					Department struct{ Name string }
					Sessions   struct{ TotalCount int }
				}
				Role                       string
				DepartmentIDs              []string
				MayRegister, MayIntrospect bool
				Permissions                []struct{ Entity, Operation, Scope string }
			}
		}
		a.must(json.Unmarshal(got.Data["signIn"], &grant))
		v := grant.Viewer
		if v.User.Username != "head" || v.User.Department.Name == "" || v.User.Sessions.TotalCount != 1 || v.Role != "HEAD" ||
			len(v.DepartmentIDs) != 1 || !v.MayRegister || !v.MayIntrospect || len(v.Permissions) != len(access.Entities())*4 {
			a.Error(got.body)
		}
		if left := time.Until(grant.ExpiresAt); left <= 0 || left > 15*time.Minute {
			a.Error(left)
		}
		set := got.header.Get("Set-Cookie")
		for _, part := range []string{"sanbao_refresh=sbr_", "Path=/graphql", "Max-Age=1209600", "HttpOnly", "SameSite=Strict"} {
			if !strings.Contains(set, part) {
				a.Errorf("%s: no %s", set, part)
			}
		}
		if strings.Contains(got.body, c.cookie()) {
			a.Error("the refresh token is in the answer")
		}
	})
}

func TestAnonymous(t *testing.T) {
	eachAPI(t, func(a *api) {
		c := a.client()
		if got := c.works(`{ __typename viewer { role } }`); string(got.Data["viewer"]) != "null" {
			a.Error(got.body)
		}
		for _, query := range []string{
			readUsers,
			`{ serviceRecords(first: 1) { edges { node { number } } } }`,
			`{ node(id: 1) { id } }`,
			`{ customers(first: 1, where: {hasContactsWith: [{name: "x"}]}) { totalCount } }`,
			`mutation { createUser(input: {username: "x", name: "x", role: ADMIN, departmentID: 1, password: "` + demoPassword + `"}) { user { id } } }`,
			`mutation { signOut { ended } }`,
			`mutation { changePassword(input: {currentPassword: "x", newPassword: "y"}) { viewer { role } } }`,
			`mutation { resetPassword(input: {userID: 1, password: "y"}) { user { id } } }`,
			`mutation { refreshSession { accessToken } }`,
		} {
			c.fails(query, "not_signed_in")
		}
	})
}

func TestBadTokens(t *testing.T) {
	eachAPI(t, func(a *api) {
		good := a.client().signIn("admin")
		disabled := a.client()
		ended := disabled.signIn("head")
		disabled.works(`mutation { signOut { ended } }`)
		a.client("Bearer " + good).works(readUsers)
		for name, tc := range map[string]struct{ authorization, key string }{
			"nonsense":          {"Bearer nonsense", "token_invalid"},
			"a bare token":      {good, "token_invalid"},
			"a password":        {"Basic YWRtaW46YWRtaW4=", "token_invalid"},
			"a refresh token":   {"Bearer " + string(auth.NewRefreshToken()), "token_invalid"},
			"foreign-signed":    {"Bearer " + a.forge(good, jwt.SigningMethodHS256, []byte(strings.Repeat("x", 32)), "k1"), "token_invalid"},
			"of another key":    {"Bearer " + a.forge(good, jwt.SigningMethodHS256, signingKey, "k2"), "token_invalid"},
			"other algorithm":   {"Bearer " + a.forge(good, jwt.SigningMethodHS512, signingKey, "k1"), "token_invalid"},
			"no algorithm":      {"Bearer " + a.forge(good, jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, "k1"), "token_invalid"},
			"signature cut off": {"Bearer " + good[:strings.LastIndexByte(good, '.')+1], "token_invalid"},
			"more of a role":    {"Bearer " + tamper(a, ended, `"HEAD"`, `"ADMIN"`), "token_invalid"},
			"an ended session":  {"Bearer " + ended, "session_ended"},
		} {
			a.Run(name, func(t *testing.T) {
				c := a.client(tc.authorization)
				c.T = t
				refusedBut(c, tc.key)
			})
		}
		a.Run("two tokens", func(t *testing.T) {
			c := a.client("Bearer "+good, "Bearer "+good)
			c.T = t
			refusedBut(c, "token_invalid")
		})
		a.ahead.pass(auth.DefaultAccessLifetime + time.Minute)
		a.Run("expired", func(t *testing.T) {
			c := a.client("Bearer " + good)
			c.T = t
			refusedBut(c, "token_expired")
		})
	})
}

// refusedBut checks that the client's token opens nothing, and stands in the way
// of nothing that needs no viewer.
func refusedBut(c *client, key string) {
	c.Helper()
	c.fails(readUsers, key)
	c.works(`{ __typename }`)
	got := c.fails(`{ __typename viewer { role } }`, key)
	if string(got.Data["__typename"]) != `"Query"` || string(got.Data["viewer"]) != "null" || len(got.Errors) != 1 {
		c.Error(got.body)
	}
	c.fails(`mutation { signOut { ended } }`, key)

	bad := c.authorization
	c.signIn("head")
	c.authorization = bad
	c.refresh()
	c.works(readUsers)
}

// forge signs what a token says anew.
func (a *api) forge(token string, method jwt.SigningMethod, key any, kid string) string {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(token, claims)
	a.must(err)
	forged := jwt.NewWithClaims(method, claims)
	forged.Header["kid"] = kid
	text, err := forged.SignedString(key)
	a.must(err)
	return text
}

// tamper changes what a token says and leaves its signature.
func tamper(a *api, token, old, replacement string) string {
	parts := strings.Split(token, ".")
	claims, err := base64.RawURLEncoding.DecodeString(parts[1])
	a.must(err)
	if !strings.Contains(string(claims), old) {
		a.Fatalf("%s says nothing of %s", claims, old)
	}
	parts[1] = base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(claims), old, replacement, 1)))
	return strings.Join(parts, ".")
}

func TestReusedRefreshTokenOverHTTP(t *testing.T) {
	eachAPI(t, func(a *api) {
		c := a.client()
		c.signIn("head")
		stolen := c.cookie()
		c.refresh()
		if c.cookie() == stolen {
			a.Error("the cookie is not replaced")
		}
		a.ahead.pass(time.Minute)
		thief := a.client()
		thief.setCookie(stolen)
		got := thief.fails(`mutation { refreshSession { accessToken } }`, "token_reused")
		if !strings.Contains(got.header.Get("Set-Cookie"), "Max-Age=0") || thief.cookie() != "" {
			a.Error("the cookie is not cleared: ", got.header.Get("Set-Cookie"))
		}
		c.fails(readUsers, "session_ended")
		c.fails(`mutation { refreshSession { accessToken } }`, "session_ended")
		c.signIn("head")
		c.works(readUsers)
	})
}

func TestSignOutOverHTTP(t *testing.T) {
	eachAPI(t, func(a *api) {
		here, there := a.client(), a.client()
		here.signIn("head")
		there.signIn("head")
		if got := here.works(`mutation { signOut(everywhere: true) { ended } }`); string(got.Data["signOut"]) != `{"ended":2}` {
			a.Error(got.body)
		}
		if here.cookie() != "" {
			a.Error("the cookie is not cleared")
		}
		here.fails(readUsers, "session_ended")
		there.fails(readUsers, "session_ended")
		there.fails(`mutation { refreshSession { accessToken } }`, "session_ended")
	})
}

func TestDisabledUsersLiveToken(t *testing.T) {
	eachAPI(t, func(a *api) {
		admin, head := a.client(), a.client()
		admin.signIn("admin")
		head.signIn("head")
		var found struct {
			User struct{ ID, Username string }
		}
		got := head.works(`{ viewer { user { id username } } }`)
		a.must(json.Unmarshal(got.Data["viewer"], &found))
		got = admin.works(`mutation { updateUser(input: {id: "` + found.User.ID + `", version: 1, active: false}) { user { active version } } }`)
		if string(got.Data["updateUser"]) != `{"user":{"active":false,"version":2}}` {
			a.Error(got.body)
		}
		head.fails(readUsers, "account_disabled")
		head.fails(`mutation { refreshSession { accessToken } }`, "account_disabled")
	})
}

func TestPeopleOverHTTP(t *testing.T) {
	eachAPI(t, func(a *api) {
		admin := a.client()
		admin.signIn("admin")
		got := admin.works(`{ viewer { departmentIDs } }`)
		var viewer struct{ DepartmentIDs []string }
		a.must(json.Unmarshal(got.Data["viewer"], &viewer))
		got = admin.works(`mutation { createUser(input: {username: "Li.Na", name: "李娜", role: TECHNICIAN, skills: ["泵"],
			departmentID: "` + viewer.DepartmentIDs[0] + `", password: "hammer-and-tongs"}) { user { id username skills department { name } } } }`)
		var created struct {
			User struct {
				ID, Username string
				Skills       []string
			}
		}
		a.must(json.Unmarshal(got.Data["createUser"], &created))
		if created.User.Username != "li.na" || !slices.Equal(created.User.Skills, []string{"泵"}) {
			a.Error(got.body)
		}
		got = admin.works(`mutation { resetPassword(input: {userID: "` + created.User.ID + `", password: "` + demoPassword + `"}) { user { passwordChangedAt } } }`)
		li := a.client()
		li.signIn("li.na")
		li.works(`mutation { changePassword(input: {currentPassword: "` + demoPassword + `", newPassword: "hammer-and-tongs"}) { viewer { user { username } } } }`)
		li.works(readUsers)
		if got = li.post(`mutation { createUser(input: {username: "x", name: "x", role: ADMIN, departmentID: "` + viewer.DepartmentIDs[0] +
			`", password: "hammer-and-tongs"}) { user { id } } }`); len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "FORBIDDEN" {
			a.Error(got.body)
		}
	})
}

// A websocket cannot set a cookie: whoever signs in there would be signed out with
// the access token, and keep a session that nobody can refresh.
func TestSignInOverWebsocket(t *testing.T) {
	eachAPI(t, func(a *api) {
		for authorization, key := range map[string]string{"": "not_signed_in", "Bearer nonsense": "token_invalid"} {
			_, err := a.socket(authorization).hear()
			var closed websocket.CloseError
			if !errors.As(err, &closed) || closed.Code != 4403 || closed.Reason != key {
				a.Errorf("%q: %v", authorization, err)
			}
		}
		s := a.socket("Bearer " + a.client().signIn("head"))
		if ack, err := s.hear(); err != nil || ack["type"] != "connection_ack" {
			a.Fatal(ack, err)
		}
		for _, query := range []string{
			`mutation { signIn(input: {username: "head", password: "` + demoPassword + `"}) { accessToken } }`,
			`mutation { refreshSession { accessToken } }`,
		} {
			s.say(map[string]any{"id": "1", "type": "subscribe", "payload": map[string]string{"query": query}})
			answer, err := s.hear()
			text, _ := json.Marshal(answer)
			if err != nil || !strings.Contains(string(text), "sign_in_needs_post") || strings.Contains(string(text), "accessToken\":\"") {
				a.Error(string(text), err)
			}
			_, _ = s.hear() // complete
		}
		s.say(map[string]any{"id": "2", "type": "subscribe", "payload": map[string]string{"query": `mutation { signOut { ended } }`}})
		if answer, err := s.hear(); err != nil || !strings.Contains(fmt.Sprint(answer["payload"]), "map[signOut:map[ended:1]]") {
			a.Error(answer, err)
		}
	})
}

// The headers of an event stream are sent before the operation runs.
func TestSignInOverEventStream(t *testing.T) {
	eachAPI(t, func(a *api) {
		body := `{"query": "mutation { signIn(input: {username: \"head\", password: \"` + demoPassword + `\"}) { accessToken } }"}`
		r, err := http.NewRequestWithContext(a.Context(), http.MethodPost, a.url, strings.NewReader(body))
		a.must(err)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "text/event-stream")
		resp, err := http.DefaultClient.Do(r)
		a.must(err)
		defer func() { _ = resp.Body.Close() }()
		text, err := io.ReadAll(resp.Body)
		a.must(err)
		if !strings.Contains(string(text), "sign_in_needs_post") || resp.Header.Get("Set-Cookie") != "" {
			a.Error(string(text), resp.Header)
		}
	})
}

// Nothing that signing in keeps for itself is in the schema, whoever asks.
func TestSecretsAreNotInTheSchema(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: &graph.Resolver{}}).Schema()
	secret := []string{"passwordhash", "tokenhash", "failedsignin", "refreshtoken", "signingkey"}
	// Passwords go in, and never come out: who holds a link is told whose it is.
	told := []string{"User.passwordChangedAt", "Query.passwordLink"}
	fields := 0
	for _, def := range schema.Types {
		for _, field := range def.Fields {
			fields++
			name := strings.ToLower(field.Name)
			for _, s := range secret {
				if strings.Contains(name, s) || strings.Contains(strings.ToLower(def.Name), s) {
					t.Errorf("%s.%s", def.Name, field.Name)
				}
			}
			out := def.Kind == "OBJECT" && def.Name != "Mutation"
			if full := def.Name + "." + field.Name; out && strings.Contains(name, "password") && !slices.Contains(told, full) {
				t.Error(full)
			}
		}
	}
	if fields < 100 {
		t.Error("only", fields, "fields were looked at")
	}
}
