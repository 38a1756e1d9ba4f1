package accounts

import (
	"fmt"
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	nameLimit           = 100
	employeeNumberLimit = 200
	skillLimit          = 100
	skillsLimit         = 50
)

// checkNewUser cleans the fields of a new person and finds what is wrong with them.
func checkNewUser(in *CreateUserInput) error {
	var p check.Problems
	in.Username = normalise(in.Username)
	switch {
	case in.Username == "":
		p.Add("username", fault.Required)
	case len([]rune(in.Username)) > usernameLimit:
		p.Add("username", fault.TooLong, fault.Params{"max": usernameLimit})
	case !isUsername(in.Username):
		p.Add("username", fault.BadFormat)
	}
	p.Line("name", &in.Name, check.Required, nameLimit)
	checkRole(&p, &in.Role)
	p.Line("employeeNumber", in.EmployeeNumber, check.Optional, employeeNumberLimit)
	p.Phone("phone", in.Phone)
	p.Email("email", in.Email)
	in.Skills = checkSkills(&p, in.Skills)
	checkLanguage(&p, &in.Language)
	if in.Password != nil {
		checkPassword(&p, "password", in.Username, *in.Password)
	}
	return p.Err()
}

// checkUserChanges cleans the changed fields of a person and finds what is wrong
// with them.
func checkUserChanges(in *UpdateUserInput) error {
	var p check.Problems
	p.Line("name", in.Name, check.Required, nameLimit)
	checkRole(&p, in.Role)
	p.Line("employeeNumber", in.EmployeeNumber, check.Optional, employeeNumberLimit)
	p.Phone("phone", in.Phone)
	p.Email("email", in.Email)
	in.Skills = checkSkills(&p, in.Skills)
	checkLanguage(&p, in.Language)
	return p.Err()
}

func checkRole(p *check.Problems, role *access.Role) {
	if role != nil && !slices.Contains(access.Roles(), *role) {
		p.Add("role", fault.NotAnOption)
	}
}

func checkLanguage(p *check.Problems, language *string) {
	if language != nil && *language != string(fault.Chinese) && *language != string(fault.English) {
		p.Add("language", fault.NotAnOption)
	}
}

// checkSkills returns the skills cleaned, each once; nil where they were left out,
// an empty list where there are to be none.
func checkSkills(p *check.Problems, skills []string) []string {
	if skills == nil {
		return nil
	}
	if len(skills) > skillsLimit {
		p.Add("skills", fault.TooMany, fault.Params{"max": skillsLimit})
		return nil
	}
	cleaned := make([]string, 0, len(skills))
	for i, skill := range skills {
		p.Line(fmt.Sprintf("skills.%d", i), &skill, check.Required, skillLimit)
		if !slices.Contains(cleaned, skill) {
			cleaned = append(cleaned, skill)
		}
	}
	return cleaned
}
