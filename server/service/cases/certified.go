package cases

import (
	"context"
	"strings"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/certificates"
)

// certified makes sure that all who are sent hold the certificate for the product, if
// it needs one, on every day of the plan. A head may send others for a reason, which
// goes on the timeline with their names. Returns INVALID with the names where a reason
// is missing, FORBIDDEN where it is not for the viewer to give.
func (s *Service) certified(ctx context.Context, st *step, plan sending, reason string) error {
	if st.record.ProductID == nil {
		return nil
	}
	kind, err := st.tx.Product.Query().Where(product.ID(*st.record.ProductID)).Select(product.FieldCategory).Only(authz.System(ctx))
	if err != nil {
		return err
	}
	held, err := certificates.Read(ctx, st.tx.Client(), plan.technicianIDs)
	if err != nil {
		return err
	}
	first := calendar.DateIn(plan.plannedStart, s.Zone)
	last := first
	if plan.plannedEnd != nil {
		last = calendar.DateIn(*plan.plannedEnd, s.Zone)
	}
	lacking := held.Lacking(plan.technicianIDs, kind.Category, first, last)
	if len(lacking) == 0 {
		return nil
	}
	people, err := st.tx.User.Query().Where(user.IDIn(lacking...)).Order(ent.Asc(user.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	if reason == "" {
		return fault.InvalidField("technicianIDs", fault.CertificateMissing,
			fault.Params{"names": namesOf(people), "category": kind.Category, "day": first.String()})
	}
	if !casework.CanSendUncertified(st.viewer.Role) {
		return fault.New(fault.Forbidden, fault.CertificateByHead)
	}
	st.changed("withoutCertificate", "", namesOf(people))
	st.event.note = joinNotes(st.event.note, strings.TrimSpace(reason))
	return nil
}
