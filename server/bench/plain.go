package main

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"net"
	"net/http"
	"strconv"

	_ "github.com/lib/pq" // the same driver as the product's
)

//go:embed list.sql
var listSQL string

//go:embed one.sql
var oneSQL string

// server is one of the two that are compared.
type server struct {
	url   string
	close func()
}

// servePlain is the yardstick: net/http, one hand-written statement, lib/pq, no
// access rules, no GraphQL.
func servePlain(url string, connections int) (server, error) {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return server{}, err
	}
	db.SetMaxOpenConns(2 * connections)
	db.SetMaxIdleConns(2 * connections)
	list, err := db.Prepare(listSQL)
	if err != nil {
		return server{}, err
	}
	one, err := db.Prepare(oneSQL)
	if err != nil {
		return server{}, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /list/{id}", answer(list))
	mux.HandleFunc("GET /one/{id}", answer(one))
	s, err := listen(mux)
	if err != nil {
		return server{}, err
	}
	stop := s.close
	s.close = func() { stop(); _ = db.Close() }
	return s, nil
}

func answer(statement *sql.Stmt) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.Atoi(r.PathValue("id"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var body []byte
		if err := statement.QueryRowContext(r.Context(), id).Scan(&body); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(body)
	}
}

func listen(handler http.Handler) (server, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return server{}, err
	}
	srv := &http.Server{Handler: handler}
	go func() {
		if err := srv.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			panic(err)
		}
	}()
	return server{url: "http://" + listener.Addr().String(),
		close: func() { _ = srv.Shutdown(context.Background()) }}, nil
}
