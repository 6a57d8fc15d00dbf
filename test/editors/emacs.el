;; -*- lexical-binding: t -*-
;; Finds out what Emacs shows of a draft, as drive.ts says; loaded after the recipe, in batch. CHAPEAU_DRAFT is the draft, CHAPEAU_NAMES
;; are names of files, CHAPEAU_MARKER is the line and the byte column of the marker, and CHAPEAU_FACTS the file to write.
(require 'json)
(require 'eglot)

(defun facts-wait (what holds)
  (with-timeout (20 (error "Emacs waited in vain for %s" what))
    (while (not (funcall holds)) (accept-process-output nil 0.02))))

(defun facts-severity (problem)
  (pcase (flymake-diagnostic-type problem) ('eglot-error "error") ('eglot-warning "warning") (_ "other")))

(defun facts-problem (problem)
  (let ((sent (alist-get 'eglot-lsp-diag (eglot--diag-data problem))))
    `((code . ,(plist-get sent :code))
      (severity . ,(facts-severity problem))
      (text . ,(buffer-substring-no-properties (flymake-diagnostic-beg problem) (flymake-diagnostic-end problem))))))

(defun facts-problems ()
  (vconcat (mapcar #'facts-problem
                   (sort (flymake-diagnostics)
                         (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))))

(defun facts-go-to-marker ()
  (pcase-let ((`(,line ,column) (mapcar #'string-to-number (split-string (getenv "CHAPEAU_MARKER") ":"))))
    (goto-char (point-min))
    (forward-line (1- line))
    (goto-char (byte-to-position (+ (position-bytes (point)) column)))))

(defun facts-definition ()
  (facts-go-to-marker)
  (xref-find-definitions (thing-at-point 'symbol))
  (buffer-substring-no-properties (point) (line-end-position)))

(defun facts-renamed ()
  (facts-go-to-marker)
  (eglot-rename "7")
  (buffer-substring-no-properties (point-min) (point-max)))

(defun facts-drafts ()
  (vconcat (seq-filter (lambda (name)
                         (with-temp-buffer
                           (setq buffer-file-name (expand-file-name name))
                           (cl-letf (((symbol-function 'eglot-ensure) #'ignore)) (set-auto-mode))
                           (set-buffer-modified-p nil)
                           (eq major-mode 'declaration-mode)))
                       (split-string (getenv "CHAPEAU_NAMES")))))

(find-file (getenv "CHAPEAU_DRAFT"))
;; Eglot starts after the first command; in batch there is none.
(run-hooks 'post-command-hook)
(facts-wait "the server" #'eglot-current-server)
(flymake-start)
(facts-wait "the settings" (lambda () (seq-find (lambda (problem) (equal (facts-severity problem) "warning"))
                                                (flymake-diagnostics))))
(let ((facts `((problems . ,(facts-problems))
               (definition . ,(facts-definition))
               (renamed . ,(facts-renamed))
               (drafts . ,(facts-drafts)))))
  (with-temp-file (getenv "CHAPEAU_FACTS") (insert (json-encode facts))))
