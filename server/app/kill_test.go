package app_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"sanbao/server/app"
	"sanbao/server/authz"
	"sanbao/server/config"
	"sanbao/server/domain/access"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// TestMain lets the test program be the server that is killed.
func TestMain(m *testing.M) {
	if os.Getenv("SANBAO_TEST_BE_SERVER") == "" {
		os.Exit(m.Run())
	}
	var cli config.CLI
	if _, err := kong.Must(&cli, config.Options()...).Parse(os.Args[1:]); err != nil {
		panic(err)
	}
	if err := (app.Console{Out: os.Stdout, Err: os.Stderr}).Serve(context.Background(), cli.Server()); err != nil {
		panic(err)
	}
}

// A server that is killed in the middle of parallel registrations has kept every
// one that it acknowledged, with its event, and none by halves.
func TestWhatWasAcknowledgedOutlivesAKilledServer(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		customer := furnish(t, url)
		server := launch(t, url)
		acknowledged := registerUntilKilled(t, server, customer)
		if len(acknowledged) == 0 {
			t.Fatal("nothing was registered before the kill")
		}
		s := storetest.Open(t, store.Config{URL: url})
		ctx := authz.System(t.Context())
		records := s.Client().ServiceRecord.Query().WithEvents().AllX(ctx)
		kept := map[string]bool{}
		for _, r := range records {
			kept[r.Number] = true
			if len(r.Edges.Events) != 1 {
				t.Errorf("%s has %d events", r.Number, len(r.Edges.Events))
			}
		}
		for _, number := range acknowledged {
			if !kept[number] {
				t.Errorf("%s was acknowledged and is gone", number)
			}
		}
		// The next server carries on, with numbers that never come again.
		again := launch(t, url)
		number, err := again.register(customer)
		if err != nil || kept[number] {
			t.Errorf("%q, %v", number, err)
		}
	})
}

const killPassword = "kill-test-password"

// furnish gives the database a clerk and a customer, and returns the customer's id.
func furnish(t *testing.T, url string) int {
	t.Helper()
	s := storetest.Open(t, store.Config{URL: url})
	people, err := accounts.New(accounts.Config{Store: s, Clock: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	ctx := authz.System(t.Context())
	if _, err := people.AddUser(ctx, accounts.NewUser{Username: "clerk", Name: "王丽", Role: access.Clerk, Password: killPassword}); err != nil {
		t.Fatal(err)
	}
	return s.Client().Customer.Create().SetCode("C1").SetName("东方机械").SaveX(ctx).ID
}

// process is a server in a process of its own.
type process struct {
	url, token string
	command    *exec.Cmd
}

var address = regexp.MustCompile(`http://[\d.:]+`)

func launch(t *testing.T, url string) *process {
	t.Helper()
	command := exec.Command(os.Args[0], "serve", "--addr", "127.0.0.1:0", "--database-url", url, "--data-dir", t.TempDir(),
		"--signing-key", strings.Repeat("a key for tests ", 3))
	command.Env = append(os.Environ(), "SANBAO_TEST_BE_SERVER=1")
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{command: command}
	t.Cleanup(p.kill)
	for lines := bufio.NewScanner(out); p.url == "" && lines.Scan(); {
		p.url = address.FindString(lines.Text())
	}
	if p.url == "" {
		t.Fatal("the server did not say where it is")
	}
	var signedIn struct{ SignIn struct{ AccessToken string } }
	if err := p.ask(`mutation { signIn(input: {username: "clerk", password: "`+killPassword+`"}) { accessToken } }`, &signedIn); err != nil {
		t.Fatal(err)
	}
	p.token = signedIn.SignIn.AccessToken
	return p
}

func (p *process) kill() {
	_ = p.command.Process.Kill()
	_ = p.command.Wait()
}

func registerUntilKilled(t *testing.T, p *process, customer int) []string {
	t.Helper()
	var (
		mu           sync.Mutex
		group        sync.WaitGroup
		acknowledged []string
		enough       = make(chan struct{})
	)
	for range 8 {
		group.Go(func() {
			for {
				number, err := p.register(customer)
				if err != nil {
					return // killed
				}
				mu.Lock()
				if acknowledged = append(acknowledged, number); len(acknowledged) == 40 {
					close(enough)
				}
				mu.Unlock()
			}
		})
	}
	select {
	case <-enough:
	case <-time.After(time.Minute):
		t.Error("too slow")
	}
	p.kill()
	group.Wait()
	return acknowledged
}

func (p *process) register(customer int) (string, error) {
	var made struct {
		RegisterServiceRecord struct{ ServiceRecord struct{ Number string } }
	}
	err := p.ask(fmt.Sprintf(`mutation { registerServiceRecord(input: {kind: REPAIR, customerID: %d, symptom: "不制热"}) { serviceRecord { number } } }`,
		customer), &made)
	return made.RegisterServiceRecord.ServiceRecord.Number, err
}

func (p *process) ask(query string, into any) error {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	if p.token != "" {
		req.Header.Set("Authorization", "Bearer "+p.token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	answer := struct {
		Data   any
		Errors []struct{ Message string }
	}{Data: into}
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		return err
	}
	if len(answer.Errors) > 0 {
		return fmt.Errorf("%s", answer.Errors[0].Message)
	}
	return nil
}
