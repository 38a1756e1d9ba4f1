package main

import (
	"context"
	"fmt"
	"os"
	"runtime/pprof"
	"slices"
	"time"
)

// target is one of the loads that are compared: the same read on either server.
type target struct {
	name        string
	ours, plain []request
}

// compare lets the servers take turns and prints what came of it.
func (b benchmark) compare(ctx context.Context, s *site, plain server, f facts) error {
	targets := []target{
		{name: "Q1  50 records of a department", ours: []request{s.q1(f, 50)}, plain: []request{plainRequest(plain, "list", f.department)}},
		{name: "Q2  one record by id"},
	}
	for _, id := range f.records {
		targets[1].ours = append(targets[1].ours, s.q2(id))
		targets[1].plain = append(targets[1].plain, plainRequest(plain, "one", id))
	}
	fmt.Println("SQL statements a request")
	for _, first := range []int{1, 50, 200} {
		n, err := s.statements(s.q1(f, first))
		if err != nil {
			return err
		}
		fmt.Printf("  Q1 first: %-4d %d\n", first, n)
	}
	n, err := s.statements(s.q2(f.records[0]))
	if err != nil {
		return err
	}
	fmt.Printf("  Q2             %d\n\n", n)
	stop, err := b.startProfile()
	if err != nil {
		return err
	}
	defer stop()
	for _, t := range targets {
		if err := b.takeTurns(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// takeTurns runs one target in rounds: ours, then the plain handler's, so that
// a machine that slows down slows both.
func (b benchmark) takeTurns(ctx context.Context, t target) error {
	var ours, plain []result
	var ratios []float64
	for round := range b.rounds + 1 {
		a, err := drive(ctx, load{Requests: t.ours, Connections: b.connections, For: b.turn})
		if err != nil {
			return err
		}
		p, err := drive(ctx, load{Requests: t.plain, Connections: b.connections, For: b.turn})
		if err != nil {
			return err
		}
		if round == 0 {
			continue // warming up
		}
		ours, plain = append(ours, a), append(plain, p)
		ratios = append(ratios, a.perSecond()/p.perSecond())
	}
	fmt.Printf("%s, %d connections\n", t.name, b.connections)
	fmt.Printf("  %-16s %10s %12s %12s\n", "", "requests/s", "median", "p99")
	for _, row := range []struct {
		name    string
		results []result
	}{{"Sanbao", ours}, {"plain handler", plain}} {
		fmt.Printf("  %-16s %10.0f %12s %12s\n", row.name, median(row.results, result.perSecond),
			duration(row.results, func(r result) time.Duration { return r.P50 }),
			duration(row.results, func(r result) time.Duration { return r.P99 }))
	}
	printRatio(ratios)
	return nil
}

// printRatio prints the middle of the rounds' ratios, and between which they lie.
func printRatio(ratios []float64) {
	slices.Sort(ratios)
	fmt.Printf("  ratio            %10.2f (%.2f to %.2f over %d rounds)\n\n",
		ratios[len(ratios)/2], ratios[0], ratios[len(ratios)-1], len(ratios))
}

func median(results []result, of func(result) float64) float64 {
	values := make([]float64, len(results))
	for i, r := range results {
		values[i] = of(r)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

func duration(results []result, of func(result) time.Duration) time.Duration {
	return time.Duration(median(results, func(r result) float64 { return float64(of(r)) })).Round(10 * time.Microsecond)
}

// statements counts the SQL statements of one request, after a first one has
// filled what is cached between requests.
func (s *site) statements(r request) (int, error) {
	if err := fetch(r, new(any)); err != nil {
		return 0, err
	}
	count := 0
	stop := s.app.Store().Observe(func(context.Context, string) { count++ })
	defer stop()
	err := fetch(r, new(any))
	return count, err
}

// startProfile profiles the server's process where that is asked for.
func (b benchmark) startProfile() (stop func(), err error) {
	if b.profile == "" {
		return func() {}, nil
	}
	file, err := os.Create(b.profile)
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return nil, err
	}
	return func() {
		pprof.StopCPUProfile()
		_ = file.Close()
	}, nil
}
