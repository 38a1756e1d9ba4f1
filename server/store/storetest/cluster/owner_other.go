//go:build !unix

package cluster

import (
	"errors"
	"os/exec"
)

type owner struct{}

func chooseOwner() (owner, error) {
	return owner{}, errors.New("a throw-away PostgreSQL is started on Unix alone; name a running one instead")
}

func (owner) run(*exec.Cmd) {}

func (owner) folder() (string, error) { return "", errors.ErrUnsupported }
