package graph

import "sanbao/graph/model"

// wrote turns the id of the row that a verb has written into the verb's payload.
func wrote[P ~struct{ model.Written }](r *Resolver) func(id int, err error) (*P, error) {
	return func(id int, err error) (*P, error) {
		if err != nil {
			return nil, err
		}
		return &P{Written: model.Written{Client: r.Store.Client(), ID: id}}, nil
	}
}
