import sys

from postman_facade.cli import main

sys.exit(main())
