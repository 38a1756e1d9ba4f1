package graph

// pointers returns the rows of a service as lists of the API hold them.
func pointers[T any](rows []T, err error) ([]*T, error) {
	if err != nil {
		return nil, err
	}
	list := make([]*T, len(rows))
	for i := range rows {
		list[i] = &rows[i]
	}
	return list, nil
}
