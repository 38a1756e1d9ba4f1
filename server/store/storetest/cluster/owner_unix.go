//go:build unix

package cluster

import (
	"errors"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// owner is the account that the server runs as; nil for one's own.
type owner struct{ credential *syscall.Credential }

// chooseOwner returns one's own account, or for root, as whom PostgreSQL does
// not run, the account postgres or nobody.
func chooseOwner() (owner, error) {
	if os.Geteuid() != 0 {
		return owner{}, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		account, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, uidErr := strconv.ParseUint(account.Uid, 10, 32)
		gid, gidErr := strconv.ParseUint(account.Gid, 10, 32)
		if err := errors.Join(uidErr, gidErr); err != nil {
			return owner{}, err
		}
		return owner{&syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
	}
	return owner{}, errors.New("PostgreSQL does not run as root, and there is neither an account postgres nor nobody")
}

// run makes a command run as the owner, in a process group of its own, so that
// a signal from the terminal reaches the tests alone.
func (o owner) run(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: o.credential}
}

// folder makes a temporary folder that belongs to the owner and that the owner
// can reach.
func (o owner) folder() (string, error) {
	parent := parentFolder()
	if o.credential != nil && !reachable(parent) {
		parent = "/tmp"
	}
	folder, err := os.MkdirTemp(parent, "sanbao-pg-")
	if err != nil || o.credential == nil {
		return folder, err
	}
	return folder, os.Chown(folder, int(o.credential.Uid), int(o.credential.Gid))
}

// reachable reports whether everybody may pass through all folders of a path.
func reachable(path string) bool {
	for {
		info, err := os.Stat(path)
		if err != nil || info.Mode()&0o001 == 0 {
			return false
		}
		up := filepath.Dir(path)
		if up == path {
			return true
		}
		path = up
	}
}
