package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/certificate"
)

// CertificatePayload is the outcome of verbs on a certificate.
type CertificatePayload struct{ Written }

// Certificate reads the certificate.
func (p *CertificatePayload) Certificate(ctx context.Context) (*ent.Certificate, error) {
	query, err := p.Client.Certificate.Query().Where(certificate.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}
