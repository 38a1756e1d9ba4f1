package main

import (
	"context"
	"fmt"
	"maps"
	"time"
)

// heavy is what a head may ask who wants to know everything: all records that the
// head sees, by month, product and fault, with medians.
const heavy = `{ serviceStats(from: "2024-01-01", to: "2026-12-31", limit: 1000) {
	month product { model } faultCode count closed repairMedianMinutes firstReplyMedianMinutes } }`

// The load of a service desk: so many people who each open a list every half second.
const (
	deskPeople = 8
	deskPause  = 500 * time.Millisecond
)

// neighbours measures how long the desk's list takes while nobody asks for
// anything else, and while one head runs a heavy query over and over.
func (b benchmark) neighbours(ctx context.Context, s *site, f facts) error {
	desk := load{Requests: []request{s.q1(f, 50)}, Connections: deskPeople, Pause: deskPause, For: b.turn}
	query := s.post(heavy, nil)
	query.Header = maps.Clone(query.Header)
	query.Header["Sanbao-Custom-Query"] = "1" // as the workbench marks people's own queries
	var answer struct {
		Data   struct{ ServiceStats []any }
		Errors []struct{ Message string }
	}
	if err := fetch(query, &answer); err != nil {
		return err
	}
	if len(answer.Errors) > 0 || len(answer.Data.ServiceStats) < 100 {
		return fmt.Errorf("the heavy query: %d rows, %v", len(answer.Data.ServiceStats), answer.Errors)
	}
	var alone, beside, queries []result
	var ratios []float64
	for round := range b.rounds + 1 {
		idle, err := drive(ctx, desk)
		if err != nil {
			return err
		}
		busy, asked, err := together(ctx, desk, load{Requests: []request{query}, Connections: 1, For: b.turn})
		if err != nil {
			return err
		}
		if round == 0 {
			continue // warming up
		}
		alone, beside, queries = append(alone, idle), append(beside, busy), append(queries, asked)
		ratios = append(ratios, busy.P99.Seconds()/idle.P99.Seconds())
	}
	p99 := func(r result) time.Duration { return r.P99 }
	fmt.Printf("Q1 of a desk of %d people, p99\n", deskPeople)
	fmt.Printf("  alone %12s\n", duration(alone, p99))
	fmt.Printf("  beside a head's heavy query, of %s each %12s\n",
		duration(queries, func(r result) time.Duration { return r.P50 }), duration(beside, p99))
	printRatio(ratios)
	return nil
}

// together drives two loads at once.
func together(ctx context.Context, first, second load) (a, b result, err error) {
	type outcome struct {
		result
		err error
	}
	other := make(chan outcome, 1)
	go func() {
		r, err := drive(ctx, second)
		other <- outcome{r, err}
	}()
	a, err = drive(ctx, first)
	done := <-other
	if err == nil {
		err = done.err
	}
	return a, done.result, err
}
