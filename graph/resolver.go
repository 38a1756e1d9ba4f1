package graph

import (
	"sanbao/server/analytics"
	"sanbao/server/events"
	"sanbao/server/service/accounts"
	"sanbao/server/service/cases"
	"sanbao/server/service/certificates"
	"sanbao/server/service/company"
	"sanbao/server/service/dispatching"
	"sanbao/server/service/fieldwork"
	"sanbao/server/service/importjobs"
	"sanbao/server/service/installations"
	"sanbao/server/service/notices"
	"sanbao/server/service/queries"
	"sanbao/server/service/registry"
	"sanbao/server/service/reports"
	"sanbao/server/service/responsetimes"
	"sanbao/server/service/savedviews"
	"sanbao/server/service/tokens"
	"sanbao/server/service/worklist"
	"sanbao/server/store"
)

// Resolver holds what resolvers call. Reads go through the store's client, under
// the viewer in the context; writes go to the service of their topic.
type Resolver struct {
	Store    *store.Store
	Accounts *accounts.Service
	Cases    *cases.Service
	// Certificates and Installations are of the work in the field.
	Certificates  *certificates.Service
	Installations *installations.Service
	Company       *company.Service
	Registry      *registry.Service
	SavedViews    *savedviews.Service
	Queries       *queries.Service
	Tokens        *tokens.Service

	ResponseTimes *responsetimes.Service

	Events *events.Bus

	Dispatching *dispatching.Service
	FieldWork   *fieldwork.Service
	Imports     *importjobs.Service
	Notices     *notices.Service
	Reports     *reports.Service
	Worklist    *worklist.Service
	Analytics   *analytics.Service
}
