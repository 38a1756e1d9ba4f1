package notices

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/certificate"
	"sanbao/ent/user"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/notice"
)

// remindOfCertificates tells a technician, the head of the department and the
// dispatchers that a certificate ends within a month, once. Nobody is told of one
// whose holder has another for the category that holds longer.
func (s *Service) remindOfCertificates(ctx context.Context, today calendar.Date) error {
	near := fieldwork.CertificateNotice(today)
	planners, err := s.planners(ctx)
	if err != nil {
		return err
	}
	for last := 0; ; {
		ending, err := s.Store.Client().Certificate.Query().
			Where(certificate.IDGT(last), certificate.RevokedAtIsNil(), certificate.ExpiresOnLTE(near), certificate.ExpiresOnGTE(today),
				certificate.HasUserWith(user.Active(true))).
			Order(certificate.ByID()).Limit(rowsAtOnce).
			WithUser(func(q *ent.UserQuery) { q.WithCertificates() }).All(ctx)
		if err != nil || len(ending) == 0 {
			return err
		}
		var reminders []Notice
		for _, c := range ending {
			if !followed(c) {
				reminders = append(reminders, endOf(c, planners))
			}
		}
		if err := s.tellNew(ctx, reminders); err != nil {
			return err
		}
		last = ending[len(ending)-1].ID
	}
}

// followed reports whether the holder has another certificate for the category that
// holds longer.
func followed(c *ent.Certificate) bool {
	return slices.ContainsFunc(c.Edges.User.Edges.Certificates, func(other *ent.Certificate) bool {
		return other.RevokedAt == nil && other.ProductCategory == c.ProductCategory && other.ExpiresOn.After(c.ExpiresOn)
	})
}

func endOf(c *ent.Certificate, planners planners) Notice {
	people := append([]int{c.UserID}, planners.of(&c.Edges.User.DepartmentID)...)
	return Notice{Kind: notice.CertificateEnds, UserIDs: people, Key: fmt.Sprintf("certificate/%d/%s", c.ID, c.ExpiresOn),
		Params: map[string]string{ParamTechnician: c.Edges.User.Name, ParamCategory: c.ProductCategory,
			ParamCertificate: c.Number, ParamDay: Day(c.ExpiresOn)}}
}
