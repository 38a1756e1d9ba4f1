package casework

import (
	"io"

	"sanbao/server/domain/enum"
)

// IssueStanding is how an issue left over stands on a day.
type IssueStanding string

const (
	// IssueOpen: not settled, due or not 未解决.
	IssueOpen IssueStanding = "OPEN"
	// IssueOverdue: not settled, and the day for it is over 已逾期.
	IssueOverdue IssueStanding = "OVERDUE"
	// IssueSettled: settled, to the customer's content 已解决.
	IssueSettled IssueStanding = "SETTLED"
)

// IssueStandings returns every IssueStanding in the order in which people expect them.
func IssueStandings() []IssueStanding {
	return []IssueStanding{IssueOpen, IssueOverdue, IssueSettled}
}

// Values lists the set.
func (IssueStanding) Values() []string { return enum.Strings(IssueStandings()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s IssueStanding) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *IssueStanding) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, IssueStandings()) }
