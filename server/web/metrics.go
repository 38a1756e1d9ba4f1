package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"sanbao/server/web/gqlhttp"
)

// Metrics are the numbers that /metrics tells, in a registry of their own.
type Metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.HistogramVec
	operations *prometheus.HistogramVec
}

// NewMetrics returns the metrics of the edge and of the process, and whatever
// more the given collectors tell, such as the state of the SQL pools.
func NewMetrics(more ...prometheus.Collector) *Metrics {
	buckets := []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 15}
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sanbao_http_request_duration_seconds", Buckets: buckets,
			Help: "Time to answer HTTP requests, by route, method and status.",
		}, []string{"route", "method", "status"}),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sanbao_graphql_operation_duration_seconds", Buckets: buckets,
			Help: "Time to answer GraphQL operations, by type and outcome.",
		}, []string{"type", "outcome"}),
	}
	m.registry.MustRegister(m.requests, m.operations,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.registry.MustRegister(more...)
	return m
}

// Operation counts a GraphQL operation that has ended. It is by type and
// outcome only: names are the clients' to choose, and there is no end of them.
func (m *Metrics) Operation(op gqlhttp.Operation) {
	m.operations.WithLabelValues(op.Type, op.Outcome).Observe(op.Took.Seconds())
}

func (m *Metrics) request(route, method string, status int, took time.Duration) {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
	default:
		method = "other"
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Observe(took.Seconds())
}

func (m *Metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}
