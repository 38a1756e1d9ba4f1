package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"time"
)

// drive has a process of its own send the load, so that the client's work is
// not in the server's.
func drive(ctx context.Context, l load) (result, error) {
	self, err := os.Executable()
	if err != nil {
		return result{}, err
	}
	child := exec.CommandContext(ctx, self, "-target", "-")
	child.Stdin, child.Stderr = strings.NewReader(encode(l)), os.Stderr
	out, err := child.Output()
	if err != nil {
		return result{}, fmt.Errorf("the load: %w", err)
	}
	var r result
	return r, json.Unmarshal(out, &r)
}

// beLoad is that process.
func beLoad(string) error {
	var l load
	if err := json.NewDecoder(os.Stdin).Decode(&l); err != nil {
		return err
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: l.Connections, DisableCompression: true}}
	var (
		group sync.WaitGroup
		mu    sync.Mutex
		all   []time.Duration
		bytes int64
		errs  []error
	)
	started := time.Now()
	end := started.Add(l.For)
	for connection := range l.Connections {
		group.Go(func() {
			took, size, err := l.sendUntil(client, connection, end)
			mu.Lock()
			defer mu.Unlock()
			all, bytes, errs = append(all, took...), bytes+size, append(errs, err)
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	r := result{Requests: len(all), Took: time.Since(started), Bytes: bytes}
	if len(all) > 0 {
		slices.Sort(all)
		r.P50, r.P99 = all[len(all)/2], all[len(all)*99/100]
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

func (l load) sendUntil(client *http.Client, first int, end time.Time) (took []time.Duration, size int64, err error) {
	// Not all at once, where they pause.
	time.Sleep(l.Pause * time.Duration(first) / time.Duration(l.Connections))
	for i := first; time.Now().Before(end); i++ {
		started := time.Now()
		n, err := send(client, l.Requests[i%len(l.Requests)])
		if err != nil {
			return took, size, err
		}
		took, size = append(took, time.Since(started)), size+n
		time.Sleep(l.Pause)
	}
	return took, size, nil
}

// send sends a request and reads the answer to its end.
func send(client *http.Client, r request) (int64, error) {
	answer, err := open(client, r)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	return io.Copy(io.Discard, answer.Body)
}

func open(client *http.Client, r request) (*http.Response, error) {
	req, err := http.NewRequest(r.Method, r.URL, bytes.NewReader([]byte(r.Body)))
	if err != nil {
		return nil, err
	}
	for name, value := range r.Header {
		req.Header.Set(name, value)
	}
	answer, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		defer answer.Body.Close()
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 500))
		return nil, fmt.Errorf("%s: %s: %s", r.URL, answer.Status, text)
	}
	return answer, nil
}
