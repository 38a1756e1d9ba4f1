// The benchmark measures the two reads that a service centre does all day, over
// the whole stack and with the access rules on, beside a plain handler that runs
// one hand-written statement: the same rows, the same database, in one run. Then a
// table that a tool reads whole, beside a bare loop over its rows.
//
//	npm run bench
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"log/slog"
	"os"
	"time"

	"sanbao/server/store"
)

func main() {
	log.SetFlags(0)
	var size dataSize
	flag.IntVar(&size.records, "records", 300_000, "service records")
	flag.IntVar(&size.usages, "part-usages", 600_000, "part usages")
	flag.IntVar(&size.units, "units", 100_000, "product units")
	rows := flag.Int("rows", 1_000_000, "customers in the table that a tool reads whole, 20,000 at least")
	connections := flag.Int("connections", 8, "connections of the load")
	rounds := flag.Int("rounds", 5, "rounds, in each of which every target has its turn")
	turn := flag.Duration("turn", 4*time.Second, "how long a turn takes")
	profile := flag.String("profile", "", "file for a CPU profile of the server's turns")
	target := flag.String("target", "", "used by the benchmark itself: be the load on this target")
	serve := flag.Bool("serve", false, "used by the benchmark itself: be the server until standard input ends")
	flag.Parse()
	ctx, url := context.Background(), os.Getenv("SANBAO_BENCH_POSTGRES_URL")
	var err error
	switch {
	case *target != "":
		err = beLoad(*target)
	case *serve:
		err = beServer(ctx, url)
	default:
		b := benchmark{size: size, rows: *rows, connections: *connections, rounds: *rounds, turn: *turn, profile: *profile}
		err = b.run(ctx, url)
	}
	if err != nil {
		log.Fatal(err)
	}
}

type benchmark struct {
	size        dataSize
	rows        int
	connections int
	rounds      int
	turn        time.Duration
	profile     string
}

func (b benchmark) run(ctx context.Context, url string) error {
	if url == "" {
		return fmt.Errorf("SANBAO_BENCH_POSTGRES_URL names no database; npm run bench starts one")
	}
	quiet := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	s, err := store.Open(ctx, store.Config{URL: url, MaxConns: 2 * b.connections, Logger: quiet})
	if err != nil {
		return err
	}
	started := time.Now()
	facts, err := fill(ctx, s, b.size)
	if err != nil {
		return errors.Join(fmt.Errorf("filling in the data: %w", err), s.Close())
	}
	if err := s.Close(); err != nil {
		return err
	}
	fmt.Printf("%d records, %d part usages, %d units, ready after %s\n\n",
		b.size.records, b.size.usages, b.size.units, time.Since(started).Round(time.Second))
	site, err := serveSite(ctx, url)
	if err != nil {
		return err
	}
	defer site.close()
	plain, err := servePlain(url, b.connections)
	if err != nil {
		return err
	}
	defer plain.close()
	if err := same(site, plain, facts); err != nil {
		return err
	}
	if err := b.compare(ctx, site, plain, facts); err != nil {
		return err
	}
	if err := b.neighbours(ctx, site, facts); err != nil {
		return err
	}
	return b.table(ctx, site, url)
}

// request is one request of a load; it crosses to the load's process as JSON.
type request struct {
	Method, URL, Body string
	Header            map[string]string
}

// load is what the load's process is told.
type load struct {
	Requests    []request
	Connections int
	// Pause is what a connection waits between two requests.
	Pause time.Duration
	For   time.Duration
}

// result is what it answers.
type result struct {
	Requests int
	Took     time.Duration
	P50, P99 time.Duration
	Bytes    int64
}

func (r result) perSecond() float64 { return float64(r.Requests) / r.Took.Seconds() }

func encode(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // our own structs
	}
	return string(text)
}
