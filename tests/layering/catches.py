# SPDX-License-Identifier: MIT
"""The layering test itself: each forbidden thing is caught, what is allowed is not."""
import unittest

from layering import faults_of

HEAD = "// SPDX-License-Identifier: MIT\n"


class Catches(unittest.TestCase):
    def faults(self, path, code):
        return faults_of(path, HEAD + code)

    def test_a_model_that_sees_a_widget(self):
        self.assertTrue(self.faults("models/items/a.cpp", "#include <QIcon>"))
        self.assertTrue(self.faults("models/items/a.cpp", "#include <QtWidgets/QLabel>"))

    def test_a_widget_that_sees_the_network(self):
        self.assertTrue(self.faults("ui/start/a.cpp", "#include <QNetworkReply>"))
        self.assertTrue(self.faults("ui/start/a.cpp", "#include <QJsonObject>"))

    def test_an_arrow_that_points_back(self):
        self.assertTrue(self.faults("models/net/a.cpp", '#include "models/api/workspaceservice.h"'))
        self.assertTrue(self.faults("ui/common/a.cpp", '#include "ui/shell/mainwindow.h"'))
        self.assertTrue(self.faults("app/workspace/store/a.cpp", '#include "app/workspace/http/reply.h"'))

    def test_a_service_that_shares_the_clients_codecs(self):
        self.assertTrue(self.faults("app/workspace/notion/a.cpp", '#include "models/domain/person.h"'))

    def test_a_library_outside_its_file(self):
        self.assertTrue(self.faults("app/workspace/service.cpp", "#include <microhttpd.h>"))

    def test_a_singleton(self):
        self.assertTrue(self.faults("ui/shell/a.cpp", "auto &x = Accounts::instance();"))

    def test_a_file_without_its_licence(self):
        self.assertTrue(faults_of("ui/shell/a.cpp", "int a;\n"))

    def test_nothing_in_a_file_that_keeps_the_arrows(self):
        self.assertEqual([], self.faults("ui/people/a.cpp", '#include "models/items/personlistmodel.h"\n#include <QLabel>'))


unittest.main()
