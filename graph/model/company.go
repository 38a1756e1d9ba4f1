package model

import (
	"context"

	"sanbao/ent"
	"sanbao/server/service/company"
)

// Settings is what the company is called and how it works.
type Settings struct {
	*company.Service
	// Client reads the one row of settings.
	Client *ent.Client
}

// Company reads what the company is called and how it is reached.
func (s *Settings) Company(ctx context.Context) (*ent.CompanySettings, error) {
	return readCompany(ctx, s.Client)
}

// CompanySettingsPayload is the outcome of updateCompanySettings.
type CompanySettingsPayload struct{ Written }

// Company reads the settings.
func (p *CompanySettingsPayload) Company(ctx context.Context) (*ent.CompanySettings, error) {
	return readCompany(ctx, p.Client)
}

func readCompany(ctx context.Context, client *ent.Client) (*ent.CompanySettings, error) {
	query, err := client.CompanySettings.Query().CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}
