package responsetimes

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/notification"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/sla"
)

// stepKey names the notice of a step of a clock: nobody is told of it twice, and who
// was told of it is found by it.
func stepKey(clockID int, step sla.StepKind) string { return fmt.Sprintf("clock:%d:%s", clockID, step) }

// Told returns, for each of the steps that were taken, who was told of it, by name: two
// statements however many steps there are. Of a step that was taken before people were
// told by the page, nobody is known. It reads the notices as the system, for they are
// other people's, and the people as the viewer.
func (s *Service) Told(ctx context.Context, steps []*ent.Escalation) (map[*ent.Escalation][]*ent.User, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	var records, people []int
	var keys []string
	for _, step := range steps {
		records = append(records, step.ServiceRecordID)
		keys = append(keys, stepKey(step.ResponseClockID, step.Step))
	}
	client := s.Store.Client()
	notices, err := client.Notification.Query().Where(notification.ServiceRecordIDIn(records...), notification.KeyIn(keys...)).
		Select(notification.FieldID, notification.FieldKey, notification.FieldUserID).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	toldOf := map[string][]int{}
	for _, n := range notices {
		people = append(people, n.UserID)
		toldOf[n.Key] = append(toldOf[n.Key], n.UserID)
	}
	users, err := client.User.Query().Where(user.IDIn(people...)).Order(user.ByName(), user.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	answers := make(map[*ent.Escalation][]*ent.User, len(steps))
	for i, step := range steps {
		answers[step] = slices.DeleteFunc(slices.Clone(users), func(u *ent.User) bool {
			return !slices.Contains(toldOf[keys[i]], u.ID)
		})
	}
	return answers, nil
}
